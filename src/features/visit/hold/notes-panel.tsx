import { useState } from "preact/hooks";
import { useSurroundings } from "../../../ui/surroundings";
import { type Talk } from "../talk/talk";
import { TalkPanel } from "../talk/talk-panel";
import { useTell } from "../visit-words";
import { type Notes } from "./notes-channel";
import { NotesText } from "./notes-text";

interface NotesPanelProperties {
  notes: Notes;
  talk: Talk;
  onTalk: (talk: Talk) => void;
  /** True when the device may turn its screen off. */
  sleeps: boolean;
}

/** The ambassador's notes on the same screen, at a peek, and what the group says. */
export function NotesPanel({ notes, talk, onTalk, sleeps }: NotesPanelProperties) {
  const tell = useTell();
  const { link } = useSurroundings();
  const [refused, setRefused] = useState(false);
  return (
    <div class="visit notes-panel">
      <NotesText notes={notes} />
      {notes.beat && <p class="where">{tell("hold.speak_hint")}</p>}
      <p class="where">{tell("hold.keys", { word: "B", other: "N" })}</p>
      {sleeps && <p class="where">{tell("hold.sleeps")}</p>}
      <p>
        <button
          type="button"
          class="button second"
          onClick={() =>
            setRefused(
              window.open(`${link({ page: "visit" })}?notes`, "fotfaste-notes", "width=720,height=600") === null,
            )
          }
        >
          {tell("hold.window")}
        </button>
      </p>
      <p role="status">{refused ? tell("hold.no_window") : ""}</p>
      <TalkPanel talk={talk} onTalk={onTalk} />
    </div>
  );
}
