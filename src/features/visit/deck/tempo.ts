/**
 * How fast a visit goes. These are what the plan assumes, not measured values: about two words a second is slow speech,
 * and a pause lets listeners look at a new picture.
 */
const WORDS_A_SECOND = 2;
const PAUSE = 4;
/** What is said over a picture with hardly any words, and the time to take a code with a phone. */
const LOOK = 15;
/** What a question to the group takes when the group answers; the listeners decide, the plan only keeps room. */
const ANSWERS = 90;

/** What an entry of the deck asks of the time. */
export interface Spoken {
  words: number;
  /** look: a picture. answers: the group talks. */
  waits?: "look" | "answers";
}

/** Seconds that something takes to say; twice as long when an interpreter says it once more. */
export function secondsOf({ words, waits }: Spoken, interpreted: boolean): number {
  const said = (words / WORDS_A_SECOND) * (interpreted ? 2 : 1) + PAUSE;
  return said + (waits === "answers" ? ANSWERS : waits === "look" ? LOOK : 0);
}

/** Whole minutes of so many seconds; anything begun counts. */
export function minutesOf(seconds: number): number {
  return Math.ceil(seconds / 60);
}

/**
 * How many whole minutes a visit is behind its plan; 0 when it is not.
 * @param elapsed seconds since it began
 * @param planned seconds that what has been shown should have taken
 */
export function minutesBehind(elapsed: number, planned: number): number {
  return Math.max(0, Math.floor((elapsed - planned) / 60));
}
