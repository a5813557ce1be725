import fc from "fast-check";
import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { Marked, splitMarks } from "./marked";

const write = (text: string) => renderToString(<Marked text={text} />);
/** Text without marks and without characters that HTML must escape. */
const words = fc.stringMatching(/^[a-zåäöابت .,]{1,12}$/);

describe("Marked", () => {
  it("leaves a text without marks as it is", () => {
    expect(write("Umeå is a town.")).toBe("Umeå is a town.");
  });

  it("tells every marked word as Swedish, read from left to right", () => {
    expect(write("Ask [[kommunen]] about [[sfi]].")).toBe(
      'Ask <bdi lang="sv" dir="ltr" class="whole">kommunen</bdi> about <bdi lang="sv" dir="ltr" class="whole">sfi</bdi>.',
    );
  });

  it("begins and ends with marked words", () => {
    expect(write("[[sfi]]")).toBe('<bdi lang="sv" dir="ltr" class="whole">sfi</bdi>');
  });

  it("writes no markup that stands in a text", () => {
    expect(write("<b>[[<i>sfi</i>]]")).not.toMatch(/<[bi]>/);
    expect(write("<b>no marks")).toBe("&lt;b>no marks");
  });

  it("loses and moves no word", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(words, words)), words, (pairs, end) => {
        const text = pairs.map(([before, swedish]) => `${before}[[${swedish}]]`).join("") + end;
        expect(write(text).replace(/<[^>]*>/g, "")).toBe(text.replace(/\[\[|\]\]/g, ""));
        expect(splitMarks(text).filter((_, at) => at % 2 === 1)).toEqual(pairs.map(([, swedish]) => swedish));
      }),
    );
  });
});
