import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STAGES } from "../../content/pack";
import { CHILDREN, CRITERIA, DEGREES, LIMITS, NO_ANSWERS, WISHES, type Answers } from "./answers";
import { readLink, writeLink, type Known } from "./link";

const KNOWN: Known = { occupations: new Set(["0110", "2221", "9412"]), municipalities: new Set(["0114", "2480"]) };
const CODES = [...KNOWN.occupations, null];

/** How many links are tried that nobody has written. */
const FUZZED = { numRuns: 10_000 };

const answers: fc.Arbitrary<Answers> = fc.record({
  stage: fc.constantFrom(...STAGES, null),
  partner: fc.boolean(),
  children: fc.subarray([...CHILDREN]),
  occupations: fc.tuple(fc.constantFrom(...CODES), fc.constantFrom(...CODES)),
  near: fc.constantFrom(...KNOWN.municipalities, null),
  asked: fc
    .subarray([...CRITERIA])
    .chain((ids) =>
      fc
        .tuple(...ids.map(() => fc.record({ degree: fc.constantFrom(...DEGREES), limit: fc.nat(LIMITS - 1) })))
        .map((list) => Object.fromEntries(ids.map((id, at) => [id, list[at]]))),
    ),
  wishes: fc.subarray([...WISHES]),
});

describe("a link with answers", () => {
  it("brings the same answers back, short enough for a code", () => {
    fc.assert(
      fc.property(answers, (own) => {
        const link = writeLink(own);
        expect(readLink(link, KNOWN)).toEqual({ kind: "answers", answers: own });
        expect(link.length).toBeLessThan(40);
      }),
    );
  });

  it("is told as broken when it is cut off or one letter is changed", () => {
    fc.assert(
      fc.property(
        answers,
        fc.nat(),
        fc.constantFrom("A", "B", "x", "z", "0", "9", "-", "_", "%"),
        (own, place, letter) => {
          const link = writeLink(own);
          const at = 3 + (place % (link.length - 3));
          expect(readLink(link.slice(0, at), KNOWN).kind).toBe("broken");
          const changed = link.slice(0, at) + letter + link.slice(at + 1);
          if (changed !== link) expect(["broken", "old"]).toContain(readLink(changed, KNOWN).kind);
        },
      ),
    );
  });

  it("never brings anything but answers that were written, whatever stands there", () => {
    const part = fc.oneof(
      fc.string({ maxLength: 60 }),
      fc.string({ unit: "binary", maxLength: 60 }),
      fc.uint8Array({ maxLength: 40 }).map((bytes) => btoa(String.fromCharCode(...bytes)).replaceAll("=", "")),
      fc.base64String({ maxLength: 400 }),
    );
    fc.assert(
      fc.property(part, (text) => {
        const link = `#a=${text}`;
        const opened = readLink(link, KNOWN);
        if (opened.kind === "answers") expect(writeLink(opened.answers)).toBe(link);
        else expect(["broken", "old"]).toContain(opened.kind);
      }),
      FUZZED,
    );
  });

  it("is told as old when its version, its occupation or its place is no longer known", () => {
    const own = { ...NO_ANSWERS, occupations: ["2221", null], near: "2480" } as const;
    const link = writeLink(own);
    expect(readLink(link, { ...KNOWN, occupations: new Set() }).kind).toBe("old");
    expect(readLink(link, { ...KNOWN, municipalities: new Set() }).kind).toBe("old");
    expect(readLink("#a=AgAHCQ", KNOWN).kind).toBe("broken");
    expect(readLink("#a=AgACAg", KNOWN).kind).toBe("broken");
    // Version 2 with nothing else, and its checksum.
    expect(readLink("#a=AgIC", KNOWN).kind).toBe("old");
  });

  it("is none where an address has another part, or nothing, behind #", () => {
    for (const hash of ["", "#", "#method", "#ab=c"]) expect(readLink(hash, KNOWN).kind).toBe("none");
  });
});
