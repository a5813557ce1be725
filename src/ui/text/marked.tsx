/** Splits a text at its [[Swedish words]]; every second part is Swedish. */
export function splitMarks(text: string): string[] {
  return text.split(/\[\[|\]\]/);
}

/** A Swedish word of a letter or a sign is not broken at its hyphen; longer names may be. */
const LONGEST_WORD = 10;

/** A text from the pack; words marked [[…]] are told to browsers and screen readers as Swedish. */
export function Marked({ text }: { text: string }) {
  const parts = splitMarks(text);
  if (parts.length === 1) return <>{text}</>;
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <bdi lang="sv" dir="ltr" class={part.length <= LONGEST_WORD ? "whole" : undefined}>
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}
