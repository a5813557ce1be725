/** A text in Swedish and in English. */
export type BothWords = readonly [swedish: string, english: string];

/** Shows a text in Swedish and English side by side, each said to be what it is. */
export function Both({ words: [swedish, english] }: { words: BothWords }) {
  if (swedish === english) return <>{swedish}</>;
  return (
    <span class="both">
      <span lang="sv">{swedish}</span>
      <span lang="en">{english}</span>
    </span>
  );
}
