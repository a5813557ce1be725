import fc from "fast-check";
import { expect, it } from "vitest";
import { cellsOf, jsonStat } from "./json-stat";
import { scbAnswer } from "./testing/published-answers";

it("finds every cell again, whatever the order of variables and codes", () => {
  const variable = fc.record({
    variableCode: fc.string({ minLength: 1 }).filter((id) => id !== "Tid" && id !== "__proto__"),
    valueCodes: fc.uniqueArray(fc.stringMatching(/^[a-z0-9]{1,4}$/), { minLength: 1, maxLength: 4 }),
  });
  const selection = fc.uniqueArray(variable, {
    minLength: 1,
    maxLength: 4,
    selector: ({ variableCode }) => variableCode,
  });
  /** A number that every cell has for itself, by its codes. */
  const signs = new Map<string, number>();
  const sign = (codes: Record<string, string>) => {
    const key = JSON.stringify(Object.entries(codes).toSorted());
    signs.set(key, signs.get(key) ?? signs.size);
    return signs.get(key) ?? -1;
  };
  fc.assert(
    fc.property(selection, (variables) => {
      const answer = jsonStat.parse(scbAnswer("TAB1", { selection: variables }, "2025", "antal", sign));
      const cells = cellsOf(answer, "the answer");
      expect(cells).toHaveLength(variables.reduce((product, { valueCodes }) => product * valueCodes.length, 1));
      for (const { codes, value } of cells) expect(value).toBe(sign(codes));
    }),
  );
});
