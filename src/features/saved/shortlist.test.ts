import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MOST_KEPT, parseShortlist, togglePlace, writeShortlist } from "./shortlist";

const ids = fc.uniqueArray(fc.stringMatching(/^[a-z0-9-]{1,20}$/), { maxLength: MOST_KEPT });

describe("parseShortlist", () => {
  it("reads back what was written", () => {
    fc.assert(
      fc.property(ids, (list) => {
        expect(parseShortlist(writeShortlist(list))).toEqual(list);
      }),
    );
  });

  it("drops what is damaged, foreign or of another format", () => {
    for (const stored of [
      null,
      "",
      "umea",
      "{",
      "[]",
      "7",
      '"saved"',
      "null",
      "{}",
      '{"format":1}',
      '{"format":1,"ids":"umea"}',
      '{"format":1,"ids":{"0":"umea"}}',
      '{"format":2,"ids":["umea"]}',
      '{"ids":["umea"]}',
      '["umea"]',
    ])
      expect(parseShortlist(stored), String(stored)).toEqual([]);
  });

  it("keeps the good parts of a list, each once", () => {
    expect(
      parseShortlist('{"format":1,"ids":["umea",1,null,"<b>","are","umea","ÅRE","../etc",["x"]],"more":true}'),
    ).toEqual(["umea", "are"]);
  });

  it("takes any text without an error and answers with few, safe ids", () => {
    const hostile = fc.oneof(
      fc.string(),
      fc.json(),
      fc.record({ format: fc.constant(1), ids: fc.array(fc.oneof(fc.string(), fc.anything())) }).map((value) => {
        return JSON.stringify(value, (_, part: unknown) => (typeof part === "bigint" ? String(part) : part));
      }),
    );
    fc.assert(
      fc.property(hostile, (stored) => {
        const list = parseShortlist(stored);
        expect(list.length).toBeLessThanOrEqual(MOST_KEPT);
        expect(new Set(list).size).toBe(list.length);
        for (const id of list) expect(id).toMatch(/^[a-z0-9-]+$/);
      }),
    );
  });

  it("cuts a list that is too long", () => {
    const many = Array.from({ length: 500 }, (_, at) => `place-${at}`);
    expect(parseShortlist(writeShortlist(many))).toEqual(many.slice(0, MOST_KEPT));
  });
});

describe("togglePlace", () => {
  it("adds a place and, asked again, leaves the list as it was", () => {
    fc.assert(
      fc.property(ids, fc.stringMatching(/^[a-z]{1,9}$/), (list, id) => {
        const once = togglePlace(list, id);
        expect(once.includes(id)).toBe(!list.includes(id));
        expect([...togglePlace(once, id)].sort()).toEqual([...list].sort());
      }),
    );
  });
});
