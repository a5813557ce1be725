import { useSurroundings, type LinkTarget } from "../../ui/surroundings";
import { type WordKey } from "../../i18n/word-key";
import { Icon } from "../../ui/icon/icon";
import { type IconName } from "../../ui/icon/icon-names";
import { Portrait } from "../../ui/portrait/portrait";
import { NORTH } from "./north";
import { StageChoice } from "./stage-choice";
import "./home.css";

const DOORS: { name: "places" | "find" | "stories" | "guide"; target: LinkTarget }[] = [
  { name: "places", target: { page: "municipalities" } },
  { name: "find", target: { page: "find" } },
  { name: "stories", target: { page: "stories" } },
  { name: "guide", target: { page: "guide" } },
];

/** The start page: four doors and the question where the reader stands. */
export function Home() {
  const { say, link } = useSurroundings();
  return (
    <>
      <div class="sky hero">
        <Portrait landscape={NORTH} />
      </div>
      <div class="page home">
        <h1>{say("home.title")}</h1>
        <p class="lead">{say("home.lead")}</p>
        <ul class="doors">
          {DOORS.map(({ name, target }) => (
            <li>
              <a class={`door door-${name}`} href={link(target)}>
                <span class="tile">
                  <Icon name={name as IconName} />
                </span>
                <span>
                  <b>{say(`home.${name}.title` as WordKey)}</b>
                  <span>{say(`home.${name}.hint` as WordKey)}</span>
                </span>
                <Icon name="next" />
              </a>
            </li>
          ))}
        </ul>
        <StageChoice />
        <section class="promise" aria-labelledby="promise">
          <h2 id="promise">{say("promise.title")}</h2>
          <ul>
            <li>{say("promise.free")}</li>
            <li>{say("promise.private")}</li>
            <li>{say("promise.sources")}</li>
          </ul>
        </section>
      </div>
    </>
  );
}
