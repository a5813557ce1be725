import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeholdersIn } from "../checks/text-parts";
import { loadContent } from "../load-content";
import { TODAY } from "../testing/content-copy";
import { PSEUDO, pseudoText, withPseudoLanguage } from "./pseudo";

describe("the pseudo-language", () => {
  it("accents and lengthens, and leaves placeholders and Swedish words alone", () => {
    expect(pseudoText("Fråga {{name}} om [[sfi]].")).toBe("[Ƒŕǻǧá {{name}} óɱ [[sfi]]. ~~~~~~~~~~~]");
  });

  it("keeps every placeholder and is longer than its source", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Bo ", "{{name}}", "[[kö]]", "å ", "{{year}} ")), (parts) => {
        const text = parts.join("");
        expect(placeholdersIn(pseudoText(text))).toEqual(placeholdersIn(text));
        expect(pseudoText(text).length).toBeGreaterThan(text.length * 1.4);
      }),
    );
  });

  it("is one language more with every text, and no language of the content itself", () => {
    const content = loadContent(".", TODAY);
    const more = withPseudoLanguage(content);
    expect(more.languages).toEqual([...content.languages, PSEUDO]);
    expect([...(more.words.get("pseudo")?.keys() ?? [])]).toEqual([...(content.words.get("sv")?.keys() ?? [])]);
    expect(content.languages).not.toContainEqual(PSEUDO);
    expect(content.words.has("pseudo")).toBe(false);
  });
});
