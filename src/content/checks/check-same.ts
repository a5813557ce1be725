import { type Problem } from "../problem";
import { type Content } from "../reading/read-content";

/** Texts of so many letters are not the same in two languages by chance. */
const LONG = 60;

/** Languages that may say the same: easy Swedish keeps what is easy already. */
const ALIKE: readonly string[] = ["sv", "sv-simple"];

/**
 * Checks that no long text is the same in two languages: then one of them was not translated, such as Dari taken over
 * from Persian. Names, placeholders and what is marked as Swedish do not count.
 */
export function checkSame({ languages, words }: Content, problems: Problem[]): void {
  const seen = new Map<string, string>();
  for (const { slug } of languages) {
    for (const [name, file] of words.get(slug) ?? []) {
      for (const [key, text] of file.texts) {
        if (text.length < LONG) continue;
        const id = `${name} ${key} ${text}`;
        const other = seen.get(id);
        if (other === undefined) seen.set(id, slug);
        else if (!(ALIKE.includes(slug) && ALIKE.includes(other)) && lettersIn(text) >= LONG)
          problems.push({
            file: file.file,
            line: file.lineOf(key),
            key,
            found: "the same text as in " + other,
            expected: `a text in the language ${slug}`,
          });
      }
    }
  }
}

function lettersIn(text: string): number {
  return text.replace(/\{\{\w+\}\}|\[\[[^[\]]*\]\]/g, "").match(/\p{L}/gu)?.length ?? 0;
}
