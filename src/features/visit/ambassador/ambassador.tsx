import { Marked } from "../../../ui/text/marked";
import { useSurroundings } from "../../../ui/surroundings";
import { FoundingSource } from "../events/events";
import { type VisitKey } from "../visit-key";
import { useTell } from "../visit-words";
import { Training } from "./training";

const CONDITIONS = ["established", "independent", "willing", "both"] as const;
const MAY = ["true", "source", "free"] as const;
const NOT = ["work", "permit", "right"] as const;
const SAFETY = ["choose", "contact", "photo", "pause"] as const;
const QUESTIONS = ["how", "now", "means", "hard"] as const;

/** Who can become an ambassador, how one practises, what one promises and not, and how a story is told here. */
export function Ambassador() {
  const tell = useTell();
  const { say, link } = useSurroundings();
  const list = (keys: readonly VisitKey[]) => (
    <ul>
      {keys.map((key) => (
        <li>
          <Marked text={tell(key)} />
        </li>
      ))}
    </ul>
  );
  return (
    <div class="page visit ambassador">
      <h1>{tell("ambassador.title")}</h1>
      <p class="lead">{tell("ambassador.lead")}</p>
      <section aria-labelledby="conditions">
        <h2 id="conditions">{tell("ambassador.conditions")}</h2>
        {list(CONDITIONS.map((one) => `ambassador.${one}` as const))}
        <p>
          <Marked text={tell("ambassador.source")} />
        </p>
        <FoundingSource />
      </section>
      <Training />
      <section aria-labelledby="may">
        <h2 id="may">{tell("ambassador.may")}</h2>
        {list(MAY.map((one) => `ambassador.may_${one}` as const))}
        <h2>{tell("ambassador.not")}</h2>
        {list(NOT.map((one) => `ambassador.not_${one}` as const))}
      </section>
      <section aria-labelledby="safety">
        <h2 id="safety">{tell("ambassador.safety")}</h2>
        {list(SAFETY.map((one) => `ambassador.safety_${one}` as const))}
        <p>{say("about.emergency")}</p>
      </section>
      <section aria-labelledby="told">
        <h2 id="told">{tell("ambassador.told")}</h2>
        <p>{tell("ambassador.told_text")}</p>
        <h3>{tell("ambassador.told_questions")}</h3>
        {list(QUESTIONS.map((one) => `ambassador.told_${one}` as const))}
        <p>{tell("ambassador.told_consent")}</p>
        <p>{tell("ambassador.told_back")}</p>
      </section>
      <p class="onward">
        <a class="button" href={link({ page: "visit" })}>
          {tell("title")}
        </a>
      </p>
    </div>
  );
}
