import { ListenButton } from "../../ui/listen/listen-button";
import { useFind } from "./find-context";

const PARTS = ["counted", "weights", "musts", "missing", "tried", "origin", "left_out", "advice"] as const;

/** What is counted and what is not. */
export function Method() {
  const { tell } = useFind();
  return (
    <section class="find-method" aria-labelledby="method">
      <header class="listened">
        <h2 id="method" tabIndex={-1}>
          {tell("method.title")}
        </h2>
        <ListenButton />
      </header>
      {PARTS.map((part) => (
        <p class="spoken">{tell(`method.${part}`)}</p>
      ))}
    </section>
  );
}
