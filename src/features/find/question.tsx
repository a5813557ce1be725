import { type ComponentChildren } from "preact";
import { ListenButton } from "../../ui/listen/listen-button";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { writeFigure } from "../../i18n/number-style";
import { type Answers, type CriterionId } from "./answers";
import { CriterionQuestion } from "./criterion-question";
import { useFind } from "./find-context";
import { MattersQuestion } from "./matters-question";
import { NearQuestion } from "./near-question";
import { OccupationQuestion } from "./occupation-question";
import { StageQuestion } from "./stage-question";
import { type Step } from "./steps";
import { WhoQuestion } from "./who-question";

interface QuestionProperties {
  step: Step;
  number: number;
  total: number;
  onNext: () => void;
  onBack: () => void;
}

/** One question on the screen, with the ways on and back. */
export function Question({ step, number, total, onNext, onBack }: QuestionProperties) {
  const { pack } = useSurroundings();
  const { tell, answers } = useFind();
  const write = (value: number) => writeFigure(value, { unit: "number", decimals: 0 }, pack.numbers);
  return (
    <section class="find-question" aria-labelledby="question">
      <p class="find-progress">
        <span>{tell("step.progress", { number: write(number), total: write(total) })}</span>
        <progress value={number} max={total} aria-hidden="true" />
      </p>
      <AskedQuestion step={step} />
      <p class="onward">
        <button type="button" onClick={onNext}>
          {tell(isAnswered(step, answers) ? "step.next" : "step.skip")}
          <Icon name="next" />
        </button>
        <button type="button" class="button second" onClick={onBack}>
          {tell("step.back")}
        </button>
      </p>
    </section>
  );
}

function AskedQuestion({ step }: { step: Step }) {
  switch (step) {
    case "stage":
      return <StageQuestion />;
    case "who":
      return <WhoQuestion />;
    case "occupation":
      return <OccupationQuestion adult={0} />;
    case "partner":
      return <OccupationQuestion adult={1} />;
    case "matters":
      return <MattersQuestion />;
    case "near":
      return <NearQuestion />;
    default:
      return <CriterionQuestion id={step.slice("how-".length) as CriterionId} />;
  }
}

/** Whether a question has an answer; those that always have one are never skipped. */
function isAnswered(step: Step, { stage, occupations, asked, wishes, near }: Answers): boolean {
  if (step === "stage") return stage !== null;
  if (step === "occupation") return occupations[0] !== null;
  if (step === "partner") return occupations[1] !== null;
  if (step === "matters") return Object.keys(asked).length + wishes.length > 0;
  return step !== "near" || near !== null;
}

/** The head of a question: what is asked, read aloud where there is a voice, and how to answer. */
export function QuestionHead({ title, children }: { title: ComponentChildren; children?: ComponentChildren }) {
  return (
    <>
      <header class="listened">
        <h1 id="question" tabIndex={-1}>
          {title}
        </h1>
        <ListenButton />
      </header>
      {children && <p class="spoken">{children}</p>}
    </>
  );
}
