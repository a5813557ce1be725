import { isKiosk } from "../../app/device";
import { NO_ANSWERS, type Answers } from "./answers";
import { type Position } from "./steps";

/** What a person has done here: in memory only, gone with the document. */
export interface Journey {
  answers: Answers;
  position: Position;
  /** The answers came with a link. */
  linked: boolean;
}

export const NO_JOURNEY: Journey = { answers: NO_ANSWERS, position: "start", linked: false };

let kept: Journey = NO_JOURNEY;

/** The journey as it was when the page was left for another. */
export function recall(): Journey {
  return kept;
}

/** Keeps the journey while the reader looks at other pages. */
export function remember(journey: Journey): void {
  kept = journey;
}

/** Name under which a step of the browser's history knows its question; the answers are not in it. */
const MARK = "find";

/** Lets the browser's own way back lead to the question before; on a kiosk nothing leads back. */
export function noteInHistory(position: Position): void {
  if (!isKiosk()) history.pushState({ [MARK]: position }, "");
}

/** The question of a step of the browser's history; null where it has none. */
export function positionIn(state: unknown): string | null {
  const position: unknown = typeof state === "object" && state !== null ? Reflect.get(state, MARK) : null;
  return typeof position === "string" ? position : null;
}

/** Takes answers out of the address, so that the next person does not see them there. */
export function clearFragment(): void {
  history.replaceState(history.state, "", location.pathname + location.search);
}
