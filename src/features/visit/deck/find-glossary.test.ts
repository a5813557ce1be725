import { describe, expect, it } from "vitest";
import { type PackSearch } from "../../../content/search-data";
import { type Entry } from "./deck";
import { findGlossary, joinGlossaries } from "./find-glossary";
import { type VisitContent } from "./visit-content";

const topic = (id: string, ...statements: string[]) => ({ id, statements: statements.map((one) => ({ id: one })) });
const CONTENT = {
  pack: { guide: [{ id: "waiting", statements: [{ id: "card" }, { id: "money" }] }], stories: [{ id: "one" }] },
  profiles: new Map([["are", { municipality: { topics: [topic("work", "hotel"), topic("school", "start", "bus")] } }]]),
} as unknown as VisitContent;
const MARKS: PackSearch = {
  format: 2,
  terms: ["LMA-kort", "dagersättning", "sfi", "förskola"].map((sv) => ({ sv, text: `${sv}!` })),
  municipalities: { are: [[1], [2, 3], [0]] },
  guide: [[[3], [0], [1, 0]]],
  stories: [[2]],
};
const entry = (subject: Entry["subject"]): Entry => ({ part: "places", subject });

describe("the words of the day", () => {
  it("are those of the chosen texts alone, each once, in the glossary's order", () => {
    const entries = [
      entry({ kind: "guide", section: "waiting", id: "money" }),
      entry({ kind: "statement", place: "are", topic: "school", id: "bus" }),
      entry({ kind: "story", id: "one" }),
      entry({ kind: "thanks" }),
      entry({ kind: "story", id: "gone" }),
    ];
    expect(findGlossary(entries, CONTENT, MARKS)).toEqual([0, 1, 2]);
  });

  it("stand beside each other in the languages of the visit", () => {
    expect(joinGlossaries([2], [MARKS, { ...MARKS, terms: [] }])).toEqual([
      { sv: "sfi", terms: [{ sv: "sfi", text: "sfi!" }, undefined] },
    ]);
  });
});
