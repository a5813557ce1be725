import { STAGES } from "../../content/pack";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { useFind } from "./find-context";
import { Option } from "./option";
import { QuestionHead } from "./question";

/** Where a person stands: the same question as on the start page, with the same memory. */
export function StageQuestion() {
  const { say } = useSurroundings();
  const { answers, change } = useFind();
  return (
    <>
      <QuestionHead title={say("stage.title")}>{say("stage.why")}</QuestionHead>
      <ul class="find-options">
        {STAGES.map((stage) => (
          <Option
            picture={<Icon name={stage} />}
            chosen={answers.stage === stage}
            onChoose={() => change({ stage: answers.stage === stage ? null : stage })}
          >
            {say(`stage.${stage}`)}
          </Option>
        ))}
      </ul>
    </>
  );
}
