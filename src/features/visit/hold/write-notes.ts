import { withoutMarks } from "../../../ui/surroundings";
import { readEntry } from "../deck/read-entry";
import { minutesBehind } from "../deck/tempo";
import { type VisitContent } from "../deck/visit-content";
import { type Slide } from "../deck/write-slides";
import { type Deck } from "../deck/deck";
import { tellFrom } from "../visit-words";
import { type Notes } from "./notes-channel";
import { type Position } from "./steps";

/** Writes the notes to a slide, in the ambassador's language: the whole text of its entry, and what comes next. */
export function writeNotes(
  slides: readonly Slide[],
  { at, beat }: Position,
  { choice }: Deck,
  notes: VisitContent,
  elapsed: number,
): Notes {
  const tell = tellFrom({ words: notes.words });
  const slide = slides[at];
  const read = slide ? readEntry(slide.subject, notes) : null;
  const [onScreen] = slide?.texts ?? [];
  const next = slides.slice(at + 1).find(({ entry }) => entry !== slide?.entry);
  const then = next && (readEntry(next.subject, notes) ?? next.texts[0])?.heading;
  const planned = slides.slice(0, at + 1).reduce((sum, { seconds }) => sum + seconds, 0);
  const behind = minutesBehind(elapsed, planned);
  const time = tell("hold.elapsed", { done: String(Math.floor(elapsed / 60)), total: String(choice.minutes) });
  return {
    position: tell("hold.position", { number: String(at + 1), total: String(slides.length) }),
    part: slide ? tell(`part.${slide.part}`) : "",
    heading: withoutMarks(read?.heading ?? ""),
    text: withoutMarks([read?.value, read?.text].filter(Boolean).join(". ")) || (onScreen?.text ?? ""),
    source: [read?.year, read?.source?.publisher].filter(Boolean).join(" · "),
    beat: choice.interpreted ? tell(`hold.${beat}`) : "",
    then: then === undefined ? tell("hold.last") : `${tell("hold.then")}: ${withoutMarks(then)}`,
    time: behind > 0 ? `${time} · ${tell("hold.behind", { number: String(behind) })}` : time,
  };
}
