import { type Topic } from "../../../content/pack";

/** How many hands were counted for a topic. */
export interface HandCount {
  topic: Topic;
  hands: number;
}

/** What a group says during a visit. Who said it is not asked and has no place here. */
export interface Talk {
  /** In the order in which they came. */
  questions: readonly string[];
  hands: readonly HandCount[];
}

export const NOTHING_SAID: Talk = { questions: [], hands: [] };

/** As many as can be read on one slide and answered in one visit. */
export const MOST_QUESTIONS = 40;
export const LONGEST_QUESTION = 200;
/** No room at an accommodation holds more. */
export const MOST_HANDS = 500;

/** Parks a question; an empty one, one that is there, or one too many changes nothing. */
export function parkQuestion(talk: Talk, typed: string): Talk {
  const question = typed.replace(/\s+/gu, " ").trim().slice(0, LONGEST_QUESTION);
  if (question === "" || talk.questions.includes(question) || talk.questions.length >= MOST_QUESTIONS) return talk;
  return { ...talk, questions: [...talk.questions, question] };
}

/** Takes a question off the list. */
export function dropQuestion(talk: Talk, at: number): Talk {
  return { ...talk, questions: talk.questions.filter((_, place) => place !== at) };
}

/** Writes a count of hands down; a topic that is counted again keeps the new number. */
export function countHands(talk: Talk, topic: Topic, hands: number): Talk {
  if (!Number.isInteger(hands) || hands < 0 || hands > MOST_HANDS) return talk;
  return { ...talk, hands: [...talk.hands.filter((one) => one.topic !== topic), { topic, hands }] };
}

/** Takes a count away. */
export function dropHands(talk: Talk, topic: Topic): Talk {
  return { ...talk, hands: talk.hands.filter((one) => one.topic !== topic) };
}
