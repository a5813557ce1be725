import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createForms, joinWords, splitAtWords, splitWords } from "./words";

describe("splitWords", () => {
  it.each([
    ["Latin", "Vård, sfi-kurs (3 000 kr).", ["Vård", "sfi", "kurs", "3", "000", "kr"]],
    ["apostrophes inside a word", "п’ять oʻqish don't", ["п’ять", "oʻqish", "don't"]],
    ["Arabic", "السكن، والعمل؟", ["السكن", "والعمل"]],
    ["a Persian joiner", "می\u200cخواهم", ["می\u200cخواهم"]],
    ["Ethiopic word separators", "ዑቕባ፡ሓታቲ።ስራሕ፣ቤት፤", ["ዑቕባ", "ሓታቲ", "ስራሕ", "ቤት"]],
    ["a letter with its mark apart", "Ume\u0061\u030a", ["Ume\u0061\u030a"]],
    ["no word", "((( <> 🙂 ", []],
  ])("splits %s", (_, text, words) => {
    expect(splitWords(text)).toEqual(words);
  });

  it("finds the same words as splitting at them, which loses nothing", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const parts = splitAtWords(text);
        expect(parts.join("")).toBe(text);
        expect(parts.filter((_, at) => at % 2 === 1)).toEqual(splitWords(text));
      }),
    );
  });

  it("joins the words of a name", () => {
    expect(joinWords("Upplands-Bro")).toBe("UpplandsBro");
  });
});

describe("createForms", () => {
  const { written, asked } = createForms("en");
  const arabic = createForms("ar");

  it("knows a word folded, and as it is written where its letters bear marks", () => {
    expect(written("Umeå")).toEqual(["umea", "umeå"]);
    expect(asked("UMEÅ")).toEqual(["umea", "umeå"]);
    expect(written("Umea\u030a")).toEqual(["umea", "umeå"]);
    expect(written("Mora")).toEqual(["mora"]);
    expect(written("Йод")).toEqual(["иод"]);
  });

  it("writes Arabic words with and without what is prefixed to them", () => {
    expect(arabic.written("السكن")).toEqual(["السكن", "سكن"]);
    expect(arabic.written("والسكن")).toEqual(["والسكن", "سكن"]);
    expect(arabic.written("للبلدية")).toEqual(["للبلديه", "بلديه"]);
    expect(arabic.written("بالعمل")).toEqual(["بالعمل", "عمل"]);
    expect(arabic.written("ومدرسة")).toEqual(["ومدرسه", "مدرسه"]);
  });

  it("asks without the article only: the word itself may begin with a particle's letter", () => {
    expect(arabic.asked("السكن")).toEqual(["السكن", "سكن"]);
    expect(arabic.asked("بلدية")).toEqual(["بلديه"]);
  });

  it("takes nothing from short Arabic words, and nothing from other languages", () => {
    expect(arabic.written("الى")).toEqual(["الي"]);
    expect(arabic.written("ولد")).toEqual(["ولد"]);
    expect(createForms("fa").written("السكن")).toEqual(["السكن"]);
  });

  it("has no form of what is no word", () => {
    expect(asked("'")).toEqual([]);
    expect(asked("\u0301")).toEqual([]);
  });

  it("asks in no form that is not written", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (word) => {
        expect(arabic.written(word)).toEqual(expect.arrayContaining([...arabic.asked(word)]));
      }),
    );
  });
});
