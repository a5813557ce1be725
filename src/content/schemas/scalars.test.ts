import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate, identifier, municipalityCode, phoneNumber, webAddress } from "./scalars";

describe("phoneNumber", () => {
  it.each([
    "112",
    "1177",
    "113 13",
    "11313",
    "114 14",
    "090-16 10 00",
    "08-123 45 67",
    "0771-100 110",
    "0200-88 00 66",
    "070-123 45 67",
    "+46 90 16 10 00",
    "+46 (0)90 16 10 00",
    "+46 (0) 90 16 10 00",
    "+4690161000",
  ])("takes %s", (text) => {
    expect(phoneNumber.safeParse(text).success).toBe(true);
  });

  it.each([
    ["", "empty"],
    ["113", "no short number"],
    ["90-16 10 00", "no area code"],
    ["00-16 10 00", "an area code never begins with 00"],
    ["090--16 10 00", "two hyphens"],
    ["090-16 10 00 ", "a space at the end"],
    ["09016", "too short"],
    ["0901234567890", "too long"],
    ["+47 90 16 10 00", "a Norwegian number"],
    ["+46 (90 16 10 00", "a parenthesis never closed"],
    ["+46 ()90 16 10 00", "an empty parenthesis"],
    ["+46 090 16 10 00", "0 after the country code"],
    ["090-16 10 00; 090-16 10 01", "two numbers"],
    ["tel:0901610", "an address"],
    ["٠٩٠١٦١٠٠٠", "no western digits"],
  ])("refuses %j: %s", (text) => {
    expect(phoneNumber.safeParse(text).success).toBe(false);
  });

  it("takes every national number of 7 to 12 digits however it is grouped, and none that is shorter or longer", () => {
    const digits = fc.stringMatching(/^[1-9]\d{0,14}$/);
    const separators = fc.array(fc.constantFrom("", " ", "-"), { minLength: 15, maxLength: 15 });
    fc.assert(
      fc.property(digits, separators, (number, between) => {
        const [first = "", ...rest] = number;
        const text = `0${first}${rest.map((digit, at) => (between[at] ?? "") + digit).join("")}`;
        const length = number.length + 1;
        expect(phoneNumber.safeParse(text).success).toBe(length >= 7 && length <= 12);
      }),
    );
  });
});

describe("calendarDate", () => {
  it("takes every day between 1900 and 2100, its month and its year, as a text", () => {
    const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2099-12-31"), noInvalidDate: true });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        for (const length of [4, 7, 10]) expect(calendarDate.parse(iso.slice(0, length))).toBe(iso.slice(0, length));
        expect(calendarDate.parse(date.getUTCFullYear())).toBe(iso.slice(0, 4));
      }),
    );
  });

  it.each([
    "2026-02-30",
    "2023-02-29",
    "2026-13",
    "2026-00",
    "2026-1",
    "26",
    "2026-05-1",
    "17/5 2026",
    "2026-05-17T00:00",
    "",
    null,
    2026.5,
  ])("refuses %j", (value) => {
    expect(calendarDate.safeParse(value).success).toBe(false);
  });

  it("knows leap years", () => {
    expect(calendarDate.parse("2024-02-29")).toBe("2024-02-29");
  });
});

describe("webAddress", () => {
  it.each(["https://www.umea.se", "http://vannas.se/default.aspx?di=9895&ptid=0"])("takes %s", (text) => {
    expect(webAddress.safeParse(text).success).toBe(true);
  });

  it.each(["umea.se", "javascript:alert(1)", "ftp://umea.se", "data:text/html,x", "//umea.se", "", "https://"])(
    "refuses %j",
    (text) => {
      expect(webAddress.safeParse(text).success).toBe(false);
    },
  );
});

it("takes a municipality's code as four digits of text and not as a number", () => {
  expect(municipalityCode.parse("0114")).toBe("0114");
  for (const value of [2480, "248", "24800", "２４８０", "2480\n"])
    expect(municipalityCode.safeParse(value).success).toBe(false);
});

it("takes ids of lower-case words joined by hyphens", () => {
  for (const id of ["are", "umea-larger-city", "12-months"]) expect(identifier.parse(id)).toBe(id);
  for (const id of ["Åre", "-are", "are-", "a--b", "a_b", "../are", "", "a b"])
    expect(identifier.safeParse(id).success).toBe(false);
});
