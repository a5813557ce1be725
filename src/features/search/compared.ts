import { fold } from "./fold";
import { splitWords } from "./words";

/** A name or a question, word by word with single spaces. */
export interface ComparedName {
  /** In lower case, with the marks of its letters. */
  written: string;
  folded: string;
}

/** Readies a name or a question for comparison. */
export function compared(text: string): ComparedName {
  const words = splitWords(text);
  return {
    written: words.join(" ").normalize("NFC").toLowerCase(),
    folded: words.map(fold).join(" "),
  };
}
