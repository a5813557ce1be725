import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DIGITS, LAYOUTS, layoutsOf } from "./find-layout";
import { type KeyboardLayout } from "./layout";
import { isSameSeries, ordersOf } from "./syllables";

/** Letters that each language is written with (CLDR, main exemplar characters, without marks that stand on a letter). */
const ALPHABETS: Readonly<Record<string, string>> = {
  sv: "abcdefghijklmnopqrstuvwxyzåäö",
  "sv-simple": "abcdefghijklmnopqrstuvwxyzåäö",
  en: "abcdefghijklmnopqrstuvwxyz",
  ar: "ءأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهويىآ",
  fa: "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئء",
  prs: "آابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیئء",
  ps: "آءئابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼهوۍیېي",
  ckb: "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنەهۆوێی",
  kmr: "abcçdeêfghiîjklmnopqrsştuûvwxyz",
  so: "abcdefghijklmnopqrstuvwxyz",
  uk: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’",
  ru: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
  tr: "abcçdefgğhıijklmnoöprsştuüvyz",
  es: "aábcdeéfghiíjklmnñoópqrstuúüvwxyz",
  uz: "abdefghijklmnopqrstuvxyzʻʼ",
  ur: "آابپتٹثجچحخدڈذرڑزژسشصضطظعغفقکگلمنںوہھءیےئؤ",
};

const FIDEL = { first: 0x1200, last: 0x135a };

/** Everything that can be written with a layout. */
function keysOf({ rows, extras = [], syllables }: KeyboardLayout): string[] {
  const keys = [...rows.flat(), ...extras];
  return syllables ? keys.flatMap((key) => ordersOf(key)) : keys;
}

describe("layouts", () => {
  it("has every letter of each language", () => {
    for (const [slug, alphabet] of Object.entries(ALPHABETS)) {
      const written = keysOf(layoutsOf(slug)[0]).join("");
      expect([slug, ...Array.from(alphabet).filter((letter) => !written.includes(letter))]).toEqual([slug]);
    }
  });

  it("has every series of the syllables that Tigrinya is written with", () => {
    const written = new Set(keysOf(layoutsOf("ti")[0]));
    const word = "ሰላም ትግርኛ መንበሪ ቤት ስራሕ ቋንቋ ኣብ ሽወደን ጸጥታ ቐዳም ዀይኑ ጐደና";
    expect(Array.from(word).filter((letter) => letter !== " " && !written.has(letter))).toEqual([]);
    for (const letter of written) {
      const code = letter.codePointAt(0) ?? 0;
      expect(code >= FIDEL.first && code <= FIDEL.last).toBe(true);
    }
  });

  it("has a layout for each language of the site, and Swedish letters beside it", () => {
    const table = readFileSync("locales/languages.yaml", "utf8");
    const slugs = [...table.matchAll(/slug: ([\w-]+),/g)].map((match) => match[1] ?? "");
    expect(slugs.length).toBeGreaterThan(3);
    expect(slugs.filter((slug) => !(slug in LAYOUTS))).toEqual([]);
    for (const slug of Object.keys(LAYOUTS)) expect(layoutsOf(slug).map(keysOf).flat()).toContain("å");
  });

  it("has no key twice, none without a letter, and no row too wide for a screen in portrait", () => {
    for (const layout of [...Object.values(LAYOUTS), DIGITS]) {
      const keys = [...layout.rows.flat(), ...(layout.extras ?? [])];
      expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
      expect(keys.filter((key) => !/^[\p{L}\p{N}’]+$/u.test(key))).toEqual([]);
      for (const row of layout.rows) expect(row.length).toBeLessThanOrEqual(13);
    }
  });
});

describe("syllables", () => {
  it("gives the orders of a consonant", () => {
    expect(ordersOf("ለ").join("")).toBe("ለሉሊላሌልሎሏ");
    expect(ordersOf("ል").join("")).toBe("ለሉሊላሌልሎሏ");
    expect(ordersOf("ኰ").join("")).toBe("ኰኲኳኴኵ");
  });

  it("knows which syllables belong together", () => {
    expect(isSameSeries("ለ", "ሎ")).toBe(true);
    expect(isSameSeries("ለ", "ሐ")).toBe(false);
    expect(isSameSeries("", "ለ")).toBe(false);
  });
});
