import { type CheckedContent } from "../load-content";
import { type Words } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { sourceLanguage } from "./source-text";

/** A language that nobody speaks: the Swedish texts, longer and accented. `en-XA` is the tag that CLDR has for it. */
export const PSEUDO: Language = {
  slug: "pseudo",
  tag: "en-XA",
  autonym: "[Þşéúđö]",
  direction: "ltr",
  script: "Latn",
  greeting: "[Ŵéļçöɱé]",
  choose: "[Çĥööšé]",
  translation: "machine",
};

const PLAIN = "abcdefghijklmnopqrstuvwxyzåäöABCDEFGHIJKLMNOPQRSTUVWXYZÅÄÖ";
const ACCENTED = "áƀçđéƒǧĥíĵķļɱñóþʠŕšţúṽŵẋýžǻǟȫÁƁÇĐÉƑǦĤÍĴĶĻṀÑÓÞǪŔŠŢÚṼŴẊÝŽǺǞȪ";

/** How much longer than Swedish a translation may become: the longest languages need about two fifths more. */
const LONGER = 0.4;

/**
 * A text as the pseudo-language says it: each letter accented, longer, between brackets that show where it ends.
 * Placeholders and Swedish words in [[…]] stay as they are.
 */
export function pseudoText(text: string): string {
  const accented = text
    .split(/(\{\{\w+\}\}|\[\[[^[\]]*\]\])/)
    .map((part, at) => (at % 2 === 1 ? part : Array.from(part, accent).join("")))
    .join("");
  return `[${accented} ${"~".repeat(Math.ceil(text.length * LONGER))}]`;
}

function accent(letter: string): string {
  const at = PLAIN.indexOf(letter);
  return at < 0 ? letter : (Array.from(ACCENTED)[at] ?? letter);
}

/** The content with the pseudo-language as one language more; only for the development server. */
export function withPseudoLanguage(content: CheckedContent): CheckedContent {
  const source = content.words.get(sourceLanguage(content)?.slug ?? "");
  const words: Words = new Map(
    [...(source ?? [])].map(([name, file]) => [
      name,
      { ...file, texts: new Map([...file.texts].map(([key, text]) => [key, pseudoText(text)])) },
    ]),
  );
  return {
    ...content,
    languages: [...content.languages, PSEUDO],
    words: new Map(content.words).set(PSEUDO.slug, words),
  };
}
