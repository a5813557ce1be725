import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fold } from "./fold";

describe("fold", () => {
  it("leaves what is folded as it is, whatever is typed", () => {
    const scripts = fc.string({
      unit: fc
        .oneof(
          fc.integer({ min: 0xc0, max: 0x24f }),
          fc.integer({ min: 0x400, max: 0x52f }),
          fc.integer({ min: 0x600, max: 0x6ff }),
          fc.integer({ min: 0x1200, max: 0x137f }),
          fc.integer({ min: 0xfb50, max: 0xfefc }),
        )
        .map((code) => String.fromCharCode(code)),
    });
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), scripts), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
      { numRuns: 1000 },
    );
  });

  it("does not care for upper and lower case, nor how a letter and its mark are joined", () => {
    const swedish = fc.string({ unit: fc.constantFrom(...Array.from("abcåäöéüşğêîûç ")) });
    fc.assert(
      fc.property(swedish, (text) => {
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(fold(text.normalize("NFD"))).toBe(fold(text));
      }),
    );
  });

  it.each([
    ["Swedish", "Umeå Räksmörgås", "umea raksmorgas"],
    ["French and German in Swedish texts", "Kafé Müller Straße", "kafe muller strasse"],
    ["Norwegian and Danish", "Sjøen Ærø", "sjoen aero"],
    ["Turkish, dotted and dotless", "İŞ ığdır Şoför", "is igdir sofor"],
    ["Kurmanji", "Daîreya koçberiyê û şênî", "daireya kocberiye u seni"],
    ["Uzbek with any apostrophe", "oʻqish oʼqish o‘qish o'qish gʻ", "oqish oqish oqish oqish g"],
    ["Ukrainian", "п’ять ґанок їжак", "пять ганок іжак"],
    ["Russian", "жильё Йод", "жилье иод"],
    ["Arabic alef and hamza", "أحمد إقامة آسيا ٱلسكن سؤال رئيس شيء", "احمد اقامه اسيا السكن سوال رييس شي"],
    ["Arabic ya and ta marbuta", "على مدرسة", "علي مدرسه"],
    ["Arabic with tatweel and vowel marks", "سـكـن سَكَنٌ", "سكن سكن"],
    ["Persian letters and the Arabic ones", "کلید یکی", "كليد يكي"],
    ["Persian joiner", "می\u200cخواهم", "ميخواهم"],
    ["Pashto", "ګډ ښوونځي روغتیايې", "گډ ښوونځي روغتيايي"],
    ["Sorani", "پەنابەری ڕۆژ دڵ کوێ", "پهنابهري روژ دل كوي"],
    ["Eastern digits", "١١٢ ۱۱۷۷", "112 1177"],
    ["Ethiopic letters that sound alike", "ሐኀኸ ሠ ዐ ፀ ሑ ሡ ዑ ፁ", "ሀሀሀ ሰ አ ጸ ሁ ሱ ኡ ጹ"],
    ["signs that keep a number from turning", "\u20662018\u2069", "2018"],
  ])("folds %s", (_, text, folded) => {
    expect(fold(text)).toBe(fold(folded));
    expect(fold(text)).toBe(folded);
  });

  it("keeps letters apart that are different words to their readers", () => {
    for (const [one, other] of [
      ["ګ", "ک"],
      ["ښ", "س"],
      ["ټ", "ت"],
      ["ሰ", "ሸ"],
      ["ጸ", "ጠ"],
      ["и", "ы"],
    ] as const)
      expect(fold(one)).not.toBe(fold(other));
  });
});
