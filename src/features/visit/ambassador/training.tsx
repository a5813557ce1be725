import { useState } from "preact/hooks";
import { Option } from "../prepare/option";
import { useTell } from "../visit-words";

const STEPS = ["places", "rules", "story", "interpreter", "questions", "equipment"] as const;
type TrainingStep = (typeof STEPS)[number];

/** Six steps to practise, each with what one can then say of oneself. Nothing of it is kept. */
export function Training() {
  const tell = useTell();
  const [done, setDone] = useState<readonly TrainingStep[]>([]);
  const toggle = (step: TrainingStep) =>
    setDone(done.includes(step) ? done.filter((one) => one !== step) : [...done, step]);
  return (
    <section aria-labelledby="training">
      <h2 id="training">{tell("ambassador.training")}</h2>
      <p>{tell("ambassador.check")}</p>
      <ol>
        {STEPS.map((step) => (
          <li>
            <h3>{tell(`ambassador.step.${step}.title`)}</h3>
            <p>{tell(`ambassador.step.${step}.text`)}</p>
            <Option type="checkbox" name="step" checked={done.includes(step)} onChange={() => toggle(step)}>
              {tell(`ambassador.step.${step}.check`)}
            </Option>
          </li>
        ))}
      </ol>
      <p role="status">
        {done.length > 0 && tell("ambassador.checked", { done: String(done.length), total: String(STEPS.length) })}{" "}
        {done.length === STEPS.length && tell("ambassador.ready")}
      </p>
    </section>
  );
}
