import { useState } from "preact/hooks";
import { type PageRequest } from "../../../app/feature-pages";
import { type Places } from "../../places/place-data";
import { Marked } from "../../../ui/text/marked";
import { useSurroundings } from "../../../ui/surroundings";
import { AfterForm } from "../after/after-form";
import { Hold } from "../hold/hold";
import { LeaveBehind } from "../leave/leave-behind";
import { NOTHING_SAID, type Talk } from "../talk/talk";
import { TalkPanel } from "../talk/talk-panel";
import { useOwnDevice } from "../use-own-device";
import { useTell } from "../visit-words";
import { ChoiceForm } from "./choice-form";
import { DeckFiles } from "./deck-files";
import { DeckList } from "./deck-list";
import { Glossary } from "./glossary";
import { useDeck } from "./use-deck";

interface VisitProperties {
  places: Places;
  load: PageRequest["load"];
}

/** What the page shows: the choice, with the deck's pictures where they are asked for; the visit itself; its words. */
type View = "choice" | "deck" | "hold" | "glossary";

/** Where an ambassador prepares a visit, holds it, and notes what came of it. */
export function Visit({ places, load }: VisitProperties) {
  const tell = useTell();
  const { say, link } = useSurroundings();
  const own = useOwnDevice();
  const deck = useDeck(load);
  const { choice, prepared, status, setStatus } = deck;
  const [view, setView] = useState<View>("choice");
  const [talk, setTalk] = useState<Talk>(NOTHING_SAID);
  const go = (next: View) => deck.prepare(() => setView(next));
  if (view === "hold" && prepared)
    return <Hold {...prepared} talk={talk} onTalk={setTalk} onClose={() => setView("deck")} />;
  if (view === "glossary" && prepared) return <Glossary {...prepared} load={load} onBack={() => setView("deck")} />;
  const told = places.atlas.municipalities.filter((place) => place.told);
  return (
    <div class="page visit">
      <h1>{tell("title")}</h1>
      <p class="lead">{tell("lead")}</p>
      <noscript>
        <p class="remark">{tell("prepare.needs_scripts")}</p>
      </noscript>
      <form onSubmit={(event) => event.preventDefault()}>
        <ChoiceForm
          choice={choice}
          places={told}
          onChange={(next) => {
            deck.setChoice(next);
            setStatus("");
            setView("choice");
          }}
          onFull={(words) => setStatus(tell(words))}
        />
      </form>
      <div class="begin">
        <p role="status">{status}</p>
        <p class="onward">
          <button type="button" onClick={() => void go("hold")}>
            {tell("prepare.start")}
          </button>
          <button type="button" class="button second" aria-expanded={view === "deck"} onClick={() => void go("deck")}>
            {tell("prepare.look")}
          </button>
          <button type="button" class="button second" onClick={() => void go("glossary")}>
            {tell("glossary.title")}
          </button>
        </p>
      </div>
      {view === "deck" && prepared && (
        <DeckList
          {...prepared}
          onChange={deck.change}
          onAgain={() => {
            deck.forget();
            setView("choice");
          }}
        />
      )}
      {own && (
        <DeckFiles
          prepare={deck.prepare}
          onOpen={async (opened) => {
            const came = await deck.open(opened);
            if (came) setView("deck");
            return came;
          }}
        />
      )}
      <LeaveBehind places={told} />
      {(talk.questions.length > 0 || talk.hands.length > 0) && (
        <section aria-labelledby="talk">
          <h2 id="talk">{tell("talk.title")}</h2>
          <TalkPanel talk={talk} onTalk={setTalk} />
        </section>
      )}
      <AfterForm choice={choice} talk={talk} />
      <nav class="onward" aria-label={say("map.more")}>
        <a class="button second" href={link({ page: "ambassador" })}>
          <Marked text={tell("ambassador.title")} />
        </a>
        <a class="button second" href={link({ page: "events" })}>
          <Marked text={tell("events.title")} />
        </a>
      </nav>
    </div>
  );
}
