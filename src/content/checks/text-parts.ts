/** Names of the {{placeholders}} in a text, sorted. */
export function placeholdersIn(text: string): string[] {
  return [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? "").sort();
}

/**
 * The numbers typed in a text, sorted, in one notation: 53 900, 53,900 and 53.900 are 53900, and 0,2 is 0.2.
 * A group is three digits after a space, comma or full stop, as in the languages' own number formats (CLDR).
 */
export function numbersIn(text: string): string[] {
  const plain = text
    .replace(/\{\{\w+\}\}/g, " ")
    .replace(/(?<=\d)[\s.,\u066c](?=\d{3}(?!\d))/g, "")
    .replace(/(?<=\d)[,\u066b](?=\d)/g, ".");
  return (plain.match(/\d+(?:\.\d+)?/g) ?? []).sort();
}

/** A text without its marks and placeholders, as a reader would read it aloud. */
export function plainText(text: string): string {
  return text.replace(/\[\[|\]\]/g, "").replace(/\{\{\w+\}\}/g, "100");
}
