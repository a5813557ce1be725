import { CHILDREN, toggle } from "./answers";
import { useFind } from "./find-context";
import { Option } from "./option";
import { Picture } from "./picture";
import { QuestionHead } from "./question";

/** Who moves: the adults, and children by where they go in the day. */
export function WhoQuestion() {
  const { tell, answers, change } = useFind();
  return (
    <>
      <QuestionHead title={tell("who.title")} />
      <ul class="find-options">
        {([false, true] as const).map((partner) => {
          const name = partner ? "partner" : "alone";
          return (
            <Option
              picture={<Picture name={name} />}
              chosen={answers.partner === partner}
              onChoose={() => change({ partner })}
            >
              {tell(`who.${name}`)}
            </Option>
          );
        })}
      </ul>
      <h2 id="children">{tell("who.children")}</h2>
      <ul class="find-options" aria-labelledby="children">
        {CHILDREN.map((child) => (
          <Option
            picture={<Picture name={child} />}
            chosen={answers.children.includes(child)}
            onChoose={() => change({ children: toggle(answers.children, child) })}
          >
            {tell(`who.${child}`)}
          </Option>
        ))}
      </ul>
    </>
  );
}
