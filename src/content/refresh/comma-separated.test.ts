import fc from "fast-check";
import { expect, it } from "vitest";
import { parseCommaSeparated, writeCommaSeparated } from "./comma-separated";

it("reads what RFC 4180 allows", () => {
  expect(parseCommaSeparated('a,b\r\n"one, two","he said ""no"""\n,\n"x\ny",z')).toEqual([
    ["a", "b"],
    ["one, two", 'he said "no"'],
    ["", ""],
    ["x\ny", "z"],
  ]);
  expect(parseCommaSeparated("")).toEqual([]);
});

it("reads what it has written", () => {
  const cell = fc.oneof(fc.string(), fc.constantFrom(",", '"', '""', "\n", "\r\n", "å, ä"));
  const rows = fc
    .integer({ min: 2, max: 5 })
    .chain((width) => fc.array(fc.array(cell, { minLength: width, maxLength: width })));
  fc.assert(
    fc.property(rows, (table) => {
      expect(parseCommaSeparated(writeCommaSeparated(table))).toEqual(table);
    }),
  );
});
