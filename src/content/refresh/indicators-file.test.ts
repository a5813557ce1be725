import { describe, expect, it } from "vitest";
import { noteRefreshed, shownRange } from "./indicators-file";

const TEXT = `# What each figure counts.
indicators:
  - id: rent
    counts: "Rent: value × 60 ÷ 12, a text that is much longer than a line of the formatter and that must be left as it stands here"
    range: [300, 4000]
    missing: ["0114"] # a comment
    year_confirmed: true
  - id: tax
    year_confirmed: false
`;
const codes = (count: number) => Array.from({ length: count }, (_, at) => String(1000 + at));

describe("noting a refresh in indicators.yaml", () => {
  it("leaves the text as it is when there is nothing to note", () => {
    expect(noteRefreshed(TEXT, { id: "rent", missing: ["0114"], note: undefined })).toEqual({ text: TEXT, lines: [] });
    expect(noteRefreshed(TEXT, { id: "sfi_passed", missing: codes(99), note: "nobody sees it" })).toEqual({
      text: TEXT,
      lines: [],
    });
  });

  it("names the municipalities without a value", () => {
    const { text, lines } = noteRefreshed(TEXT, { id: "rent", missing: ["0115", "2418"], note: undefined });
    expect(text).toContain('    missing: ["0115", "2418"]\n');
    expect(text.split("\n").slice(0, 5)).toEqual(TEXT.split("\n").slice(0, 5));
    expect(lines).toEqual(["indicators.yaml: `missing` is now [0115, 2418]"]);
  });

  it("names many of them one a line, which the formatter leaves so", () => {
    const { text } = noteRefreshed(TEXT, { id: "tax", missing: codes(11), note: undefined });
    expect(text).toContain('    year_confirmed: true\n    missing:\n      - "1000"\n      - "1001"\n');
  });

  it("takes the list away when everybody has a value", () => {
    const { text, lines } = noteRefreshed(TEXT, { id: "rent", missing: [], note: undefined });
    expect(text).not.toContain("missing");
    expect(lines).toEqual(["indicators.yaml: `missing` is now []"]);
  });
});

it("knows the range of a shown indicator that states one", () => {
  expect(["rent", "tax", "sfi_passed"].map((id) => shownRange(TEXT, id))).toEqual([[300, 4000], undefined, undefined]);
});
