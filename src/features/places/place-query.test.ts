import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type AtlasMunicipality } from "../../content/atlas";
import { readPlaces, writePlaces } from "./place-query";

const IDS = ["are", "umea", "upplands-vasby", "vindeln", "ostersund"];
const ATLAS = { municipalities: IDS.map((id) => ({ id }) as AtlasMunicipality) };
const read = (search: string, most = 3) => readPlaces(new URLSearchParams(search), ATLAS, most);

describe("readPlaces", () => {
  it("reads the places in the order of the address", () => {
    expect(read("?m=umea,are")).toEqual({ ids: ["umea", "are"], unknown: false, limited: false });
  });

  it("finds none where the address names none", () => {
    for (const search of ["", "?", "?m", "?m=", "?m=,,%20,", "?other=umea"])
      expect(read(search)).toEqual({ ids: [], unknown: false, limited: false });
  });

  it("takes a place that is named twice once, however it is written", () => {
    expect(read("?m=umea,UMEA,%20umea%20&m=umea,are").ids).toEqual(["umea", "are"]);
  });

  it("says that it left something out", () => {
    expect(read("?m=umea,atlantis")).toEqual({ ids: ["umea"], unknown: true, limited: false });
    expect(read("?m=umea,are,vindeln,ostersund")).toEqual({
      ids: ["umea", "are", "vindeln"],
      unknown: false,
      limited: true,
    });
    expect(read("?m=__proto__,constructor,%3Cscript%3E")).toEqual({ ids: [], unknown: true, limited: false });
  });

  it("answers any query with known places, each once and not too many", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom("m", "M", "x"), fc.string())), fc.nat(5), (pairs, most) => {
        const { ids } = readPlaces(new URLSearchParams(pairs), ATLAS, most);
        expect(ids.length).toBeLessThanOrEqual(most);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids.every((id) => IDS.includes(id))).toBe(true);
      }),
    );
  });

  it("reads back what is written", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(IDS), (ids) => {
        expect(read(writePlaces(ids), IDS.length)).toEqual({ ids, unknown: false, limited: false });
      }),
    );
  });
});
