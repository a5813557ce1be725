import fc from "fast-check";
import { expect, it } from "vitest";
import { statementYear } from "./statement-year";

const year = fc.integer({ min: 1000, max: 9999 });

it("reads every form of a year", () => {
  fc.assert(
    fc.property(year, (value) => {
      expect(statementYear.parse(value)).toEqual({ year: value, precision: "exact" });
      expect(statementYear.parse(`${value}`)).toEqual({ year: value, precision: "exact" });
      expect(statementYear.parse(`about ${value}`)).toEqual({ year: value, precision: "about" });
      expect(statementYear.parse(`before ${value}`)).toEqual({ year: value, precision: "before" });
      expect(statementYear.parse(`${value} or later`)).toEqual({ year: value, precision: "or_later" });
    }),
  );
});

it("reads that the source names no year", () => {
  expect(statementYear.parse("not stated")).toEqual({ year: null, precision: "not_stated" });
});

it.each([
  "",
  "21",
  "20211",
  "in 2021",
  "about  2021",
  "About 2021",
  " 2021",
  "2021 ",
  "2021-05",
  "about 2021 or later",
  21,
  2021.5,
  -2021,
  null,
  true,
  ["2021"],
])("refuses %j", (value) => {
  const outcome = statementYear.safeParse(value);
  expect(outcome.error?.issues.map(({ message }) => message)).toEqual([
    "a year: 2021, about 2021, before 2021, 2021 or later, or not stated",
  ]);
});

it("refuses any other text", () => {
  fc.assert(
    fc.property(
      fc.string().filter((text) => !/\d{4}|not stated/.test(text)),
      (text) => {
        expect(statementYear.safeParse(text).success).toBe(false);
      },
    ),
  );
});
