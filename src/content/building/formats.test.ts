import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numbersIn } from "../checks/text-parts";
import { createFormats } from "./formats";

const swedish = createFormats({ tag: "sv", direction: "ltr" }, "kr");
const easy = createFormats({ tag: "sv-simple", direction: "ltr" }, "kr");
const english = createFormats({ tag: "en", direction: "ltr" }, "kronor");
const arabic = createFormats({ tag: "ar", direction: "rtl" }, "كرونة");
const persian = createFormats({ tag: "fa", direction: "rtl" }, "کرون");
const ALL = [swedish, easy, english, arabic, persian];

describe("number and figure", () => {
  it("writes groups and decimals as the language does", () => {
    expect(swedish.number(53900)).toBe("53\u00a0900");
    expect(english.number(53900)).toBe("53,900");
    expect(arabic.number(53900)).toBe("53,900");
    expect(swedish.figure(1.94, { unit: "percent", decimals: 1 })).toBe("1,9\u00a0%");
    expect(english.figure(3.72, { unit: "percent", decimals: 1 })).toBe("3.7\u00a0%");
    expect(arabic.figure(5874, { unit: "kronor", decimals: -2 })).toBe("5,900\u00a0كرونة");
    expect(english.figure(5396000, { unit: "kronor", decimals: -4 })).toBe("5,400,000\u00a0kronor");
    expect(swedish.figure(135273, { unit: "number", decimals: 0 })).toBe("135\u00a0273");
  });

  it("writes easy Swedish as Swedish", () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        expect(easy.number(value, decimals)).toBe(swedish.number(value, decimals));
      }),
    );
  });

  it("keeps as many decimals as it is told to, rounded from the value itself", () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 100, noNaN: true }), fc.integer({ min: 0, max: 3 }), (value, decimals) => {
        const written = Number(english.figure(value, { unit: "number", decimals }));
        expect(Math.abs(written - value)).toBeLessThanOrEqual(0.5 * 10 ** -decimals + 1e-9);
      }),
    );
  });

  it("rounds to the step that negative decimals ask for, never further away than half of it", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9_999_999 }), fc.integer({ min: -6, max: 0 }), (value, decimals) => {
        const written = Number(numbersIn(english.figure(value, { unit: "number", decimals })).join(""));
        expect(written % 10 ** -decimals).toBe(0);
        expect(Math.abs(written - value)).toBeLessThanOrEqual(10 ** -decimals / 2);
      }),
    );
  });
});

describe("date", () => {
  it("writes as much as is known", () => {
    expect(["2024", "2024-05", "2024-05-17"].map(swedish.date)).toEqual(["2024", "maj 2024", "17 maj 2024"]);
    expect(["2024", "2024-05", "2024-05-17"].map(english.date)).toEqual(["2024", "May 2024", "17 May 2024"]);
    expect(["2024", "2024-05", "2024-05-17"].map(arabic.date)).toEqual(["2024", "مايو 2024", "17 مايو 2024"]);
  });

  it("keeps the day whatever the time zone, and the Gregorian year in every language", () => {
    const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2089-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, fc.constantFrom(...ALL), (date, formats) => {
        const written = formats.date(date.toISOString().slice(0, 10));
        expect(numbersIn(written)).toEqual([`${date.getUTCDate()}`, `${date.getUTCFullYear()}`].sort());
      }),
    );
  });
});

it("writes western digits in every language", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e7, noNaN: true }), fc.constantFrom(...ALL), (value, formats) => {
      const written = formats.number(value, 1) + formats.figure(value, { unit: "percent", decimals: 2 });
      expect(written.match(/\p{Nd}/gu)?.every((digit) => digit >= "0" && digit <= "9")).toBe(true);
    }),
  );
});

describe("isolate", () => {
  const word = fc.constantFrom("عمل", "سكن،", "في", "(مدرسة)", "عام.");
  const number = fc.constantFrom(
    "2026",
    "53,900",
    "3.7\u00a0%",
    "090-16 10 00",
    "+46 90 16 10 00",
    "2016–2018",
    "8:30",
    "1/2",
  );
  const text = fc.array(fc.oneof(word, number), { maxLength: 8 }).map((parts) => parts.join(" ، "));

  it("isolates every number of a right-to-left text whole and changes nothing else", () => {
    fc.assert(
      fc.property(text, (one) => {
        const isolated = arabic.isolate(one);
        expect(isolated.replace(/[\u2066\u2069]/g, "")).toBe(one);
        expect(isolated.replace(/\u2066[^\u2066\u2069]*\u2069/g, "")).not.toMatch(/[\d\u2066\u2069]/);
      }),
    );
  });

  it.each(["090-16 10 00", "+46 90 16 10 00", "53,900", "3.7\u00a0%", "50%", "2016–2018", "08:30"])(
    "keeps %s in one piece",
    (run) => {
      expect(arabic.isolate(`عمل ${run} سكن`)).toBe(`عمل \u2066${run}\u2069 سكن`);
    },
  );

  it("leaves the full stop of the sentence outside", () => {
    expect(arabic.isolate("في عام 2022.")).toBe("في عام \u20662022\u2069.");
  });

  it("leaves placeholders and words such as E12 alone", () => {
    expect(arabic.isolate("{{population}} E12 {{a1}}")).toBe("{{population}} E12 {{a1}}");
  });

  it("leaves a left-to-right text as it is", () => {
    fc.assert(
      fc.property(text, (one) => {
        expect(english.isolate(one)).toBe(one);
      }),
    );
  });
});
