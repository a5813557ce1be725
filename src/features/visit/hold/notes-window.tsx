import { useEffect, useState } from "preact/hooks";
import { Icon } from "../../../ui/icon/icon";
import { useSurroundings } from "../../../ui/surroundings";
import { useTell } from "../visit-words";
import { type Notes } from "./notes-channel";
import { NotesText } from "./notes-text";
import { stepOfKey } from "./steps";
import { useChannel } from "./use-channel";

/** The notes in a window of their own: they follow the visit and lead it. */
export function NotesWindow() {
  const tell = useTell();
  const { pack } = useSurroundings();
  const [notes, setNotes] = useState<Notes | null>(null);
  const send = useChannel((message) => {
    if (message.kind === "notes") setNotes(message.notes);
    else if (message.kind === "end") setNotes(null);
  });
  useEffect(() => {
    send({ kind: "hello" });
    const press = (event: KeyboardEvent) => {
      if (event.target instanceof HTMLButtonElement) return;
      const step = stepOfKey(event.key, pack.language.direction);
      if (!step) return;
      event.preventDefault();
      send({ kind: "step", step });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, []);
  return (
    <div class="page visit notes-window">
      <h1 class="quiet">{tell("hold.notes")}</h1>
      {notes ? <NotesText notes={notes} /> : <p role="status">{tell("hold.window_waits")}</p>}
      {notes?.beat && <p class="beat">{notes.beat}</p>}
      <p class="onward">
        <button type="button" class="button second" onClick={() => send({ kind: "step", step: "back" })}>
          {tell("hold.back")}
        </button>
        <button type="button" onClick={() => send({ kind: "step", step: "next" })}>
          {tell("hold.next")}
          <Icon name="next" />
        </button>
        <button type="button" class="button second" onClick={() => send({ kind: "step", step: "black" })}>
          {tell("hold.black")}
        </button>
      </p>
    </div>
  );
}
