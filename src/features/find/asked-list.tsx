import { Icon } from "../../ui/icon/icon";
import { Marked } from "../../ui/text/marked";
import { CRITERIA } from "./answers";
import { columnsOfCriterion } from "./columns";
import { CRITERION } from "./criteria";
import { useFind } from "./find-context";
import { WISH_ICONS } from "./matters-question";
import { isOffered } from "./steps";
import { tellLimit } from "./tell-fact";
import { useTeller } from "./use-teller";

/** What the person asked for, in the order of the questions, and what of it is not counted. */
export function AskedList() {
  const { tell, answers, data } = useFind();
  const teller = useTeller();
  const asked = CRITERIA.filter((id) => answers.asked[id] && isOffered(id, answers, data));
  if (asked.length + answers.wishes.length === 0) return null;
  return (
    <>
      <h2>{tell("result.asked")}</h2>
      <ul class="find-asked">
        {asked.map((id) => {
          const { degree = "much", limit = 1 } = answers.asked[id] ?? {};
          const [column] = columnsOfCriterion(id, answers, data);
          return (
            <li>
              <Icon name={CRITERION[id].icon} />
              <span>
                <b>{tell(`criterion.${id}.name`)}</b>
                <span>
                  {degree === "must" && column ? (
                    <Marked text={tellLimit(CRITERION[id].limits[limit] ?? 0, column, teller)} />
                  ) : (
                    tell(`matters.${degree}`)
                  )}
                </span>
              </span>
            </li>
          );
        })}
        {answers.wishes.map((wish) => (
          <li>
            <Icon name={WISH_ICONS[wish]} />
            <span>
              <b>{tell(`wish.${wish}`)}</b>
              <span>{tell("wish.explain")}</span>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
