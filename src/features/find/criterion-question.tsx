import { Icon } from "../../ui/icon/icon";
import { Marked } from "../../ui/text/marked";
import { DEGREES, FIRST_IMPORTANCE, type CriterionId, type Importance } from "./answers";
import { columnsOfCriterion } from "./columns";
import { CRITERION } from "./criteria";
import { useFind } from "./find-context";
import { Option } from "./option";
import { QuestionHead } from "./question";
import { tellEnds, tellLimit } from "./tell-fact";
import { useTeller } from "./use-teller";

const ENDS = ["worst", "best"] as const;

/** How much one thing matters: its two ends in Sweden, the degree, and a limit where it must be so. */
export function CriterionQuestion({ id }: { id: CriterionId }) {
  const { tell, answers, change, data } = useFind();
  const teller = useTeller();
  const columns = columnsOfCriterion(id, answers, data);
  const [first] = columns;
  const ends = tellEnds(columns, teller);
  const own = answers.asked[id] ?? FIRST_IMPORTANCE;
  const set = (importance: Partial<Importance>) =>
    change({ asked: { ...answers.asked, [id]: { ...own, ...importance } } });
  const limits = CRITERION[id].limits.map((limit, at) => ({ limit, at }));
  const different = limits.filter(({ limit, at }) => CRITERION[id].limits.indexOf(limit) === at);
  return (
    <>
      <QuestionHead title={tell(`criterion.${id}.name`)}>{tell("matters.ends")}</QuestionHead>
      <ul class="find-ends">
        {ENDS.map((end, at) => (
          <li class={end}>
            {(ends[at] ?? []).map((sentence) => (
              <p class="spoken">
                <Marked text={sentence} />
              </p>
            ))}
          </li>
        ))}
      </ul>
      <h2 id="how">{tell("matters.how")}</h2>
      <ul class="find-options" aria-labelledby="how">
        {[...DEGREES].reverse().map((degree) => (
          <Option
            picture={<span class={`find-weight ${degree}`} aria-hidden="true" />}
            chosen={own.degree === degree}
            onChoose={() => set({ degree })}
          >
            {tell(`matters.${degree}`)}
          </Option>
        ))}
      </ul>
      {own.degree === "must" && first && (
        <>
          <h2 id="limit">{tell("matters.limit")}</h2>
          <ul class="find-options" aria-labelledby="limit">
            {different.map(({ limit, at }) => (
              <Option
                picture={<Icon name="check" />}
                chosen={CRITERION[id].limits[own.limit] === limit}
                onChoose={() => set({ limit: at })}
              >
                <Marked text={tellLimit(limit, first, teller)} />
              </Option>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
