import { type Notes } from "./notes-channel";

/** What the ambassador says to a slide. */
export function NotesText({ notes }: { notes: Notes }) {
  return (
    <div class="notes-text">
      <p class="where">
        {notes.position} · {notes.part} · {notes.time}
      </p>
      <h2>{notes.heading}</h2>
      <p class="thought">{notes.text}</p>
      <p class="where">{notes.source}</p>
      <p>{notes.then}</p>
    </div>
  );
}
