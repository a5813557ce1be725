import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { StageChoice } from "./stage-choice";
import { Steps } from "./steps";
import "./guide.css";

/** The steps in Sweden. Those for the reader's stage come first, the ones that are for that stage alone at the top; without a stage all stand in their own order. */
export function Guide() {
  const { say, pack, stage, setStage } = useSurroundings();
  const first = pack.guide
    .filter(({ stages }) => stage && stages.includes(stage))
    .sort((one, other) => one.stages.length - other.stages.length);
  const others = pack.guide.filter((section) => !first.includes(section));
  /** The button goes with the answer, so the focus moves to the question. */
  const change = () => {
    setStage(null);
    requestAnimationFrame(() => document.getElementById("stage")?.focus());
  };
  return (
    <div class="page guide">
      <h1>{say("guide.title")}</h1>
      <p class="lead">{say("guide.lead")}</p>
      {stage ? (
        <>
          <p class="chosen" role="status">
            <Icon name={stage} />
            <span>
              {say("stage.chosen")} <b>{say(`stage.${stage}`)}</b>
            </span>
            <button type="button" onClick={change}>
              {say("stage.change")}
            </button>
          </p>
          <h2>{say("guide.for_you")}</h2>
          <Steps sections={first} />
          <h2>{say("guide.other")}</h2>
        </>
      ) : (
        <>
          <StageChoice />
          <h2>{say("guide.all")}</h2>
        </>
      )}
      <Steps sections={others} />
    </div>
  );
}
