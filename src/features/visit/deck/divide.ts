import { countWords, splitSentences } from "./sentences";

/** How many words a language has on one slide: about what a listener takes in while an interpreter speaks. */
export const MOST_WORDS = 25;

/**
 * Divides the same text in one or more languages into parts that belong together, one for each slide. No sentence is cut;
 * a part has at most `MOST_WORDS` words a language, unless a single sentence is longer or the languages have different
 * numbers of sentences.
 * @param texts the text in each language
 * @returns parts in their order; in each the words of every language, in the order of `texts`
 */
export function divideTogether(texts: readonly string[]): string[][] {
  const languages = texts.map(splitSentences);
  const counted = languages.map((sentences) => sentences.map(countWords));
  const fewest = Math.min(...languages.map(({ length }) => length));
  if (fewest === 0) return [];
  const cuts = counted.every(({ length }) => length === fewest)
    ? new Array<number[]>(languages.length).fill(cutTogether(counted))
    : cutApart(counted, fewest);
  return (cuts[0] ?? []).map((_, part) =>
    languages.map((sentences, at) => {
      const begin = part === 0 ? 0 : (cuts[at]?.[part - 1] ?? 0);
      return sentences.slice(begin, cuts[at]?.[part]).join(" ");
    }),
  );
}

/** Where parts end when sentence answers sentence: each part takes sentences while every language has room. */
function cutTogether(counted: readonly (readonly number[])[]): number[] {
  const said = counted.map(() => 0);
  const ends: number[] = [];
  for (let at = 0; at < (counted[0]?.length ?? 0); at += 1) {
    const begun = said.some((words) => words > 0);
    if (begun && counted.some((words, language) => (said[language] ?? 0) + (words[at] ?? 0) > MOST_WORDS)) {
      ends.push(at);
      said.fill(0);
    }
    counted.forEach((words, language) => (said[language] = (said[language] ?? 0) + (words[at] ?? 0)));
  }
  return [...ends, counted[0]?.length ?? 0];
}

/** Where parts end, for each language, when sentences do not answer each other: as many as the wordiest needs. */
function cutApart(counted: readonly (readonly number[])[], fewest: number): number[][] {
  const needed = Math.max(...counted.map((words) => cutTogether([words]).length));
  return counted.map((words) => cutEvenly(words, Math.min(fewest, needed)));
}

/** Where parts end when a language, given by the words of its sentences, is cut into parts of about equal length. */
function cutEvenly(words: readonly number[], parts: number): number[] {
  const whole = words.reduce((sum, count) => sum + count, 0);
  const ends: number[] = [];
  let said = 0;
  words.forEach((count, at) => {
    const made = ends.length;
    const left = words.length - at;
    const due = said + count / 2 > (whole * (made + 1)) / parts;
    const begun = at > (ends[made - 1] ?? 0);
    if (made < parts - 1 && begun && (due || left < parts - made)) ends.push(at);
    said += count;
  });
  return [...ends, words.length];
}
