import { describe, expect, it } from "vitest";
import { useContentCopy } from "./testing/content-copy";

const FILE = "facts/places/visits.yaml";
const copy = useContentCopy();

describe("the towns of the first visits", () => {
  it("must be main towns of their municipalities", () => {
    copy.replace(FILE, /name: "Boden"/, 'name: "Bodensele"');
    expect(copy.newProblems()).toEqual([expect.stringContaining(`${FILE}:${copy.lineOf(FILE, "Bodensele")}`)]);
    expect(copy.newProblems()[0]).toContain('"Boden", the main town of the municipality 2582');
  });

  it("must be in municipalities that there are", () => {
    copy.replace(FILE, /"2584"/, '"9999"');
    expect(copy.newProblems()).toEqual([expect.stringContaining("a code of one of the 290 municipalities")]);
  });

  it("must have a source", () => {
    copy.replace(FILE, / {2}address: .+\n/, "");
    expect(copy.newProblems()).toEqual([expect.stringContaining("an address that begins with https://")]);
  });
});
