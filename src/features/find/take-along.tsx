import { Icon } from "../../ui/icon/icon";
import { ListenButton } from "../../ui/listen/listen-button";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import { questionsFor } from "./ask-municipality";
import { findGroup, useFind } from "./find-context";
import { writeLink } from "./link";

/** What a person takes along: the answers as a link or on paper, and questions to ask. */
export function TakeAlong() {
  const { say, link } = useSurroundings();
  const { tell, answers, data, find } = useFind();
  return (
    <>
      <section class="find-ask" aria-labelledby="ask">
        <header class="listened">
          <h2 id="ask">{tell("ask.title")}</h2>
          <ListenButton />
        </header>
        <p>{tell("ask.lead")}</p>
        <ul class="card">
          {questionsFor(answers).map(({ key, occupation }) => {
            const group = findGroup(occupation ?? null, { data, find });
            return (
              <li class="spoken">
                <Marked text={tell(key, { name: `${group?.name ?? ""} ([[${group?.group.title ?? ""}]])` })} />
              </li>
            );
          })}
        </ul>
      </section>
      <section class="find-take" aria-labelledby="take">
        <h2 id="take">{tell("take.title")}</h2>
        <p>{tell("take.lead")}</p>
        <p class="actions">
          <button type="button" data-share={link({ page: "find" }) + writeLink(answers)}>
            <Icon name="share" />
            {tell("take.share")}
          </button>
          <button type="button" class="button second" data-print="">
            <Icon name="print" />
            {say("profile.print")}
          </button>
        </p>
      </section>
    </>
  );
}
