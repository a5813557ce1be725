import { ListenButton } from "../../ui/listen/listen-button";
import { Icon } from "../../ui/icon/icon";
import { useFind } from "./find-context";
import { type FindKey } from "./find-words";

interface StartProperties {
  /** Why a link could not be read. */
  trouble: FindKey | null;
  /** False until scripts have come. */
  ready: boolean;
  onStart: () => void;
}

/** What the questions are for and what becomes of the answers. */
export function Start({ trouble, ready, onStart }: StartProperties) {
  const { tell } = useFind();
  return (
    <section class="find-start" aria-labelledby="find-title">
      <header class="listened">
        <h1 id="find-title" tabIndex={-1}>
          {tell("title")}
        </h1>
        <ListenButton />
      </header>
      {trouble && (
        <p class="card remark" role="alert">
          {tell(trouble)}
        </p>
      )}
      <p class="lead">{tell("start.lead")}</p>
      <ul class="find-promises">
        <li class="spoken">{tell("start.private")}</li>
        <li class="spoken">{tell("start.never")}</li>
        <li class="spoken">{tell("start.advice")}</li>
      </ul>
      <noscript>
        <p class="card">{tell("start.scripts")}</p>
      </noscript>
      <p class="onward">
        <button type="button" disabled={!ready} onClick={onStart}>
          {tell("start.button")}
          <Icon name="next" />
        </button>
      </p>
    </section>
  );
}
