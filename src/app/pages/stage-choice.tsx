import { STAGES } from "../../content/pack";
import { useSurroundings } from "../../ui/surroundings";
import { Icon } from "../../ui/icon/icon";
import "./stage-choice.css";

/** Asks where the reader stands. Each answer leads to the guide; with scripts it is kept in memory and sorts the guide. */
export function StageChoice() {
  const { say, link, stage, setStage } = useSurroundings();
  return (
    <section class="stage" aria-labelledby="stage">
      <h2 id="stage" tabIndex={-1}>
        {say("stage.title")}
      </h2>
      <p>{say("stage.why")}</p>
      <ul>
        {STAGES.map((name) => (
          <li>
            <a
              href={link({ page: "guide" })}
              onClick={() => setStage(name)}
              aria-current={stage === name ? "true" : undefined}
            >
              <Icon name={name} />
              {say(`stage.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}
