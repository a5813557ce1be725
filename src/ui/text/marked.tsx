/** Splits a text at its [[Swedish words]]; every second part is Swedish. */
export function splitMarks(text: string): string[] {
  return text.split(/\[\[|\]\]/);
}

/** A text from the pack; words marked [[…]] are told to browsers and screen readers as Swedish. */
export function Marked({ text }: { text: string }) {
  const parts = splitMarks(text);
  if (parts.length === 1) return <>{text}</>;
  return (
    <>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          <bdi lang="sv" dir="ltr">
            {part}
          </bdi>
        ) : (
          part
        ),
      )}
    </>
  );
}
