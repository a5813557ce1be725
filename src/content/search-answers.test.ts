import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { find, type Findings } from "../features/search/find";
import { findPlaces } from "../features/search/find-places";
import { readQuestion } from "../features/search/question";
import { type PlaceEntry, type SearchSources } from "../features/search/entries";
import { buildIndex, type SearchIndex } from "../features/search/search-index";
import { readSearchSources } from "./testing/search-sources";

/** The answers of the search over the project's own content. */
const sources = readSearchSources();
const indexes = new Map<string, SearchIndex>();
/** The day's clock stands still: the whole index is built in one go. */
const STILL = { now: () => 0, rest: () => Promise.resolve() };

beforeAll(async () => {
  for (const [language, own] of sources) indexes.set(language, await buildIndex(own, STILL));
});

function sourcesOf(language: string): SearchSources {
  const own = sources.get(language);
  if (!own) throw new Error(`There is no language ${language}`);
  return own;
}

function indexOf(language: string): SearchIndex {
  const index = indexes.get(language);
  if (!index) throw new Error(`There is no language ${language}`);
  return index;
}

function answer(typed: string, language = "en"): Findings {
  const found = find(typed, indexOf(language));
  if (!found) throw new Error(`${typed} holds no word`);
  return found;
}

const municipalities = sourcesOf("en").atlas.municipalities;
const describePlace = ({ kind, name }: PlaceEntry) => `${kind} ${name}`;

describe("places", () => {
  it("finds each municipality first by its name, with or without the marks of its letters", () => {
    for (const language of sources.keys()) {
      for (const { name } of municipalities) {
        expect(describePlace(answer(name, language).places[0] as PlaceEntry)).toBe(`municipality ${name}`);
        expect(describePlace(answer(name.toUpperCase(), language).places[0] as PlaceEntry)).toBe(
          `municipality ${name}`,
        );
      }
    }
  });

  it("finds Umeå by umea", () => {
    for (const language of sources.keys()) expect(answer("umea", language).places[0]?.name).toBe("Umeå");
  });

  it("ranks what is typed with its marks first: Habo and Håbo", () => {
    expect(answer("habo").places[0]?.name).toBe("Habo");
    expect(answer("håbo").places[0]?.name).toBe("Håbo");
    expect(answer("habo").places.map(({ name }) => name)).toContain("Håbo");
  });

  it("finds a name of five letters or more among the first five in spite of one typing error", () => {
    const long = municipalities.filter(({ name }) => name.length >= 5);
    const index = indexOf("en");
    const check = (name: string, typed: string) => {
      const question = readQuestion(typed, index.forms);
      const places = question ? findPlaces(question, index).places : [];
      const first = places.slice(0, 5).map((place) => place.name);
      expect(first, `${name} typed ${typed}`).toContain(name);
    };
    for (const { name } of long) {
      for (let at = 0; at < name.length; at += 1) {
        const [before, letter, next, after] = [name.slice(0, at), name.charAt(at), name.charAt(at + 1), at + 1];
        check(name, before + name.slice(after));
        check(name, before + next + letter + name.slice(after + 1));
      }
    }
    const letters = fc.stringMatching(/^[a-zåäö]$/);
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat(), letters, fc.boolean(), ({ name }, place, letter, instead) => {
        const at = place % name.length;
        check(name, name.slice(0, at) + letter + name.slice(instead ? at + 1 : at));
      }),
      { numRuns: 1000 },
    );
  });

  it("finds a name whose space or hyphen is forgotten", () => {
    for (const typed of ["upplandsväsby", "upplands vasby", "UPPLANDS-VÄSBY"])
      expect(answer(typed).places[0]?.name).toBe("Upplands Väsby");
  });

  it("finds a locality and the municipality it lies in", () => {
    const [place] = answer("hornefors", "ar").places;
    expect(place).toMatchObject({ kind: "locality", name: "Hörnefors", municipality: { id: "umea" } });
  });

  it("finds the municipalities of a county", () => {
    const names = answer("Jämtlands län").places.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(["Berg", "Krokom", "Åre", "Östersund"]));
    expect(names).not.toContain("Umeå");
  });

  it("finds a name as the reader's language writes it, where the language has a table of names", () => {
    for (const typed of ["أوميو", "اوميو", "umea"]) expect(answer(typed, "ar").places[0]?.name, typed).toBe("Umeå");
    for (const language of ["ar", "fa", "prs", "ps", "ckb", "ti"])
      for (const { name, ownName = "" } of sourcesOf(language).atlas.municipalities)
        expect(
          answer(ownName, language).places.map((place) => place.name),
          `${ownName} in ${language}`,
        ).toContain(name);
  });

  it("says nothing yet of a letter or two that nothing answers", () => {
    for (const typed of ["q", "qq", "ق"]) expect(find(typed, indexOf("ar")), typed).toBeNull();
    expect(answer("qqq").total).toBe(0);
  });

  it("says when names only resemble what was typed", () => {
    expect(answer("Ostersund").similar).toBe(false);
    expect(answer("Ostersnud")).toMatchObject({ similar: true, guessed: true });
    expect(answer("Jämtland")).toMatchObject({ similar: false });
  });
});

describe("Swedish words from a letter", () => {
  /** Statements whose Swedish source fits, as `place topic text`. */
  const inSwedish = (pattern: RegExp) => {
    const swedish = [...indexOf("sv").texts.entries];
    return swedish.flatMap((entry, at) => (entry.kind === "passage" && pattern.test(entry.text) ? [at] : []));
  };

  it.each([
    ["sfi", /(?<!\p{L})sfi(?!\p{L})|svenska för invandrare/iu],
    ["hyresrätt", /hyresrätt|hyreslägenhet/i],
    ["hyresratt", /hyresrätt|hyreslägenhet/i],
    ["vårdcentral", /vårdcentral|hälsocentral/i],
    ["vardcentral", /vårdcentral|hälsocentral/i],
    ["Arbetsförmedlingen", /Arbetsförmedlingen/],
  ])("%s leads to every passage whose Swedish source has it, in every language", (typed, pattern) => {
    const wanted = inSwedish(pattern);
    expect(wanted.length).toBeGreaterThan(2);
    for (const language of ["sv-simple", "en", "ar"]) {
      const { entries } = indexOf(language).texts;
      const found = answer(typed, language).passages.map(({ entry }) => entries.indexOf(entry));
      expect(found, language).toEqual(expect.arrayContaining(wanted));
    }
  });

  it("come with their rendering and what they are", () => {
    expect(answer("bostadskö", "ar").terms[0]?.term).toMatchObject({ sv: "bostadskö", text: "قائمة انتظار للسكن" });
    expect(answer("kötid", "en").terms[0]?.term).toMatchObject({ sv: "bostadskö", text: "housing queue" });
    expect(answer("sfi", "en").terms[0]?.term.sv).toBe("sfi");
  });

  it("are found in spite of a typing error", () => {
    expect(answer("arbetsformedlignen", "en").terms[0]?.term.sv).toBe("Arbetsförmedlingen");
  });
});

describe("texts", () => {
  it("finds words of the reader's own language, and marks what was found", () => {
    const [passage] = answer("interpreter").passages;
    expect(passage?.entry.text).toMatch(/interpreter/i);
    expect(passage?.hits).toContain("interpreter");
  });

  it("finds Arabic words with and without the article and whatever is prefixed", () => {
    const found = (typed: string) => new Set(answer(typed, "ar").passages.map(({ entry }) => entry));
    const [bare, definite] = [found("سكن"), found("السكن")];
    expect(bare.size).toBeGreaterThan(10);
    expect([...definite].every((entry) => bare.has(entry))).toBe(true);
    expect([...bare].some(({ text }) => text.includes("للسكن"))).toBe(true);
  });

  it("finds a topic by its heading, and the topic of a place by both", () => {
    expect(answer("housing").topics.map(({ topic }) => topic)).toEqual(["housing"]);
    expect(answer("السكن", "ar").topics.map(({ topic }) => topic)).toEqual(["housing"]);
    for (const [typed, id] of [
      ["housing åre", "are"],
      ["umea housing", "umea"],
    ] as const) {
      expect(answer(typed).passages[0]?.entry.at).toMatchObject({ id, part: "housing" });
    }
  });

  it("finds steps and stories", () => {
    expect(answer("residence permit").passages.some(({ entry }) => entry.at.page === "step")).toBe(true);
    expect(answer("shop").stories.map(({ entry }) => entry.story.id)).toContain("are-work-in-shop");
  });

  it("forgives a typing error only where nothing has the word itself", () => {
    expect(answer("interprter")).toMatchObject({ guessed: true });
    expect(answer("interprter").passages.length).toBe(answer("interpreter").passages.length);
    expect(answer("interpreter").guessed).toBe(false);
  });

  it("takes any of several words when no text has them all", () => {
    expect(answer("interpreter volcano").passages.length).toBeGreaterThan(0);
  });

  it("answers every word that can be chosen instead of typing, in every language", () => {
    for (const [language, { pack }] of sources) {
      for (const name of ["jobs", "homes", "sfi", "school", "doctor", "bus"]) {
        const found = answer(pack.words[`search.word.${name}`] ?? "", language);
        expect(found.guessed, `${language} ${name}`).toBe(false);
        expect(found.passages.length, `${language} ${name}`).toBeGreaterThan(1);
      }
    }
  });

  it("answers whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("en", "ar"), (typed, language) => {
        const found = find(typed, indexOf(language));
        expect(found?.total ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
    for (const typed of ["<script>alert(1)</script>", "__proto__", "constructor", "toString", "a".repeat(10_000)])
      expect(answer(typed).total).toBeGreaterThanOrEqual(0);
    for (const typed of ["", "(((", "🙂🙂", " "]) expect(find(typed, indexOf("en"))).toBeNull();
  });
});

describe("building the index", () => {
  it("rests whenever a slice has taken its time, and builds the same", async () => {
    let now = 0;
    let rests = 0;
    let sliceBegun = 0;
    let longest = 0;
    const index = await buildIndex(sourcesOf("en"), {
      now: () => {
        now += 1;
        longest = Math.max(longest, now - sliceBegun);
        return now;
      },
      rest: () => {
        rests += 1;
        sliceBegun = now;
        return Promise.resolve();
      },
    });
    expect(rests).toBeGreaterThan(100);
    expect(longest).toBeLessThanOrEqual(10);
    expect(index.texts.index.termCount).toBe(indexOf("en").texts.index.termCount);
    expect(index.places.index.documentCount).toBe(indexOf("en").places.entries.length);
  });
});
