import { describe, expect, it } from "vitest";
import { type OccupationData, type PackFind } from "../../content/occupation-data";
import { prepareSearch } from "./search-occupations";

const group = (code: string, title: string) => ({ code, field: 0, title });
const data: OccupationData = {
  format: 1,
  fields: ["health"],
  groups: [
    group("2221", "Grundutbildade sjuksköterskor"),
    group("5321", "Undersköterskor, hemtjänst"),
    group("7126", "VVS-montörer"),
  ],
  outlooks: [],
};
const find: PackFind = {
  words: {},
  plurals: { forms: ["other"], counts: "" },
  fields: ["الصحة"],
  groups: ["ممرضون", "مساعدو تمريض", "سبّاكون"],
  search: [null, null, ["لوله‌کش", "rörmokare"]],
};
const search = prepareSearch(data, find);

describe("searching for an occupation", () => {
  it("finds names, Swedish titles and other words, whatever marks and capitals are left out", () => {
    expect(search("سباك")).toEqual([2]);
    expect(search("SJUKSKOTERSKOR")).toEqual([0]);
    expect(search("rormokare")).toEqual([2]);
    expect(search("skötersk")).toEqual([0, 1]);
  });

  it("puts what begins with the word before what holds it", () => {
    expect(search("under")).toEqual([1]);
    expect(search("م")[0]).toBe(0);
  });

  it("finds nothing for nothing, and nothing for strange words", () => {
    expect(search("  ")).toEqual([]);
    expect(search("[[.*")).toEqual([]);
  });
});
