import { Icon } from "../../ui/icon/icon";
import { type IconName } from "../../ui/icon/icon-names";
import { CRITERIA, toggle, toggleCriterion, WISHES, type Wish } from "./answers";
import { CRITERION } from "./criteria";
import { useFind } from "./find-context";
import { Option } from "./option";
import { QuestionHead } from "./question";
import { isOffered } from "./steps";

export const WISH_ICONS: Readonly<Record<Wish, IconName>> = {
  care: "health",
  bus: "getting_around",
  swedish: "language",
  language: "stories",
  leisure: "community",
};

/** What matters: first what figures answer, then what must be asked for. */
export function MattersQuestion() {
  const { tell, answers, change, data } = useFind();
  return (
    <>
      <QuestionHead title={tell("matters.title")}>{tell("matters.hint")}</QuestionHead>
      <ul class="find-options">
        {CRITERIA.filter((id) => isOffered(id, answers, data)).map((id) => (
          <Option
            picture={<Icon name={CRITERION[id].icon} />}
            chosen={answers.asked[id] !== undefined}
            onChoose={() => change({ asked: toggleCriterion(answers.asked, id) })}
          >
            {tell(`criterion.${id}.name`)}
          </Option>
        ))}
        {WISHES.map((wish) => (
          <Option
            picture={<Icon name={WISH_ICONS[wish]} />}
            chosen={answers.wishes.includes(wish)}
            onChoose={() => change({ wishes: toggle(answers.wishes, wish) })}
          >
            {tell(`wish.${wish}`)}
          </Option>
        ))}
      </ul>
    </>
  );
}
