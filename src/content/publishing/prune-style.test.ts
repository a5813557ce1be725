import { describe, expect, it } from "vitest";
import { pruneStyle, readStylesheet } from "./prune-style";

const SHEET = readStylesheet("a{b:c}.card h2,.place h2{d:e}@media print{.place{f:g}}.card.old:not([hidden])>p{h:i}");

describe("pruneStyle", () => {
  it("keeps rules without classes and rules whose classes the page has", () => {
    expect(pruneStyle(SHEET, '<div class="card old">', "ltr")).toBe(
      "a{b:c}.card h2{d:e}.card.old:not([hidden])>p{h:i}",
    );
  });

  it("drops rules, and media that hold nothing more, of classes that the page lacks", () => {
    expect(pruneStyle(SHEET, "<p>", "ltr")).toBe("a{b:c}");
  });

  it("leaves the sheet as it was for the next page", () => {
    pruneStyle(SHEET, "<p>", "ltr");
    expect(pruneStyle(SHEET, '<div class="place card old">', "ltr")).toBe(SHEET.toString());
  });

  it("drops rules for the other direction, and comments", () => {
    const sheet = readStylesheet("/* why */p{a:b}[dir=rtl] p{c:d}");
    expect(pruneStyle(sheet, "<p>", "ltr")).toBe("p{a:b}");
    expect(pruneStyle(sheet, "<p>", "rtl")).toBe("p{a:b}[dir=rtl] p{c:d}");
  });
});
