import { describe, expect, it } from "vitest";
import { holdsTerm } from "./checks/term-use";
import { isPlain, useContentCopy } from "./testing/content-copy";

const content = useContentCopy("all");

const FILE = "municipalities/vannas.json";
const { key: KEY } = content.findText(`locales/sv/${FILE}`, isPlain);

/** What is found in a text of a language, without its place, which is checked here. */
function found(language: string, text: string, file = FILE, key = KEY): string[] {
  const path = `locales/${language}/${file}`;
  const place = `${path}:${content.setText(path, key, text)} ${key}: found `;
  return content.newProblems().map((problem) => {
    expect(problem.slice(0, place.length)).toBe(place);
    return problem.slice(place.length).split(", expected ")[0] ?? "";
  });
}

describe("words in Latin letters", () => {
  it.each([
    ["ar", "هنا nothing.", "nothing"],
    ["ti", "ኣብዚ Kommunen ኣሎ።", "Kommunen"],
    ["uk", "Тут arbete є.", "arbete"],
    ["ru", "Здeсь.", "e"],
  ])("are no prose in %s: %s", (language, text, word) => {
    expect(found(language, text)).toEqual([`the Latin word "${word}"`]);
  });

  it("may be abbreviations, units and Swedish between marks", () => {
    expect(found("ar", "هنا SFI و[[arbetsförmedlare]] و km.")).toEqual([]);
  });

  it("may be names of the Swedish text, with a small word or an ending of the language on them", () => {
    const file = "municipalities/umea.json";
    const { key } = content.findText(`locales/sv/${file}`, (text) => isPlain(text) && text.includes("Umeå"));
    expect(found("ar", "هنا ميناء وUmeå.", file, key)).toEqual([]);
    expect(found("tr", "Umeå'nın limanı burada.", file, key)).toEqual([]);
    expect(found("tr", "Mariehamn'da liman hå var.", file, key)).toEqual(['the letter å (U+00E5) in "hå"']);
  });
});

describe("letters", () => {
  it.each([
    ["fa", "اينجا.", 'the letter ي (U+064A) in "اينجا"'],
    ["prs", "كار.", 'the letter ك (U+0643) in "كار"'],
    ["ckb", "كار.", 'the letter ك (U+0643) in "كار"'],
    ["ar", "کار.", 'the letter ک (U+06A9) in "کار"'],
    ["uk", "Мы тут.", 'the letter ы (U+044B) in "Мы"'],
    ["ru", "Вiн тут.".replace("i", "і"), 'the letter і (U+0456) in "Він"'],
    ["tr", "Burada wax var.", 'the letter w (U+0077) in "wax"'],
    ["uz", "Bu o’rin.", 'the letter ’ (U+2019) in "o’rin"'],
    ["kmr", "Li vir dağ.", 'the letter ğ (U+011F) in "dağ"'],
    ["es", "Aquí hay sjö.", 'the letter ö (U+00F6) in "sjö"'],
    ["ar", "هنا ٤٧.", "the digit ٤"],
    ["en", "Here\u200b now.", "the invisible sign U+200B"],
  ])("of another language or of nobody are found in %s: %s", (language, text, fault) => {
    expect(found(language, text)).toEqual([fault]);
  });

  it.each([
    ["ps", "دوی ښځې دي."],
    ["uz", "Bu oʻrin, sanʼat."],
    ["tr", "İş ve ışık burada."],
    ["fa", "می‌روند."],
  ])("of the language itself are right in %s: %s", (language, text) => {
    expect(found(language, text)).toEqual([]);
  });
});

describe("the same text in two languages", () => {
  const LONG = "این یک متن دراز است که در دو زبان یکی است و کسی آن را برای زبان دیگر از نو ننوشته است.";

  it("is found when it is long", () => {
    content.setText(`locales/fa/${FILE}`, KEY, LONG);
    expect(found("prs", LONG)).toEqual(["the same text as in fa"]);
  });

  it("is none when it is short", () => {
    content.setText(`locales/fa/${FILE}`, KEY, "کار.");
    expect(found("prs", "کار.")).toEqual([]);
  });
});

describe("labels", () => {
  it("are no longer than the menu bears", () => {
    expect(found("es", "Un nombre muy largo", "ui.json", "nav.home")).toEqual(["19 characters"]);
  });

  it("are no longer than a button bears, counted without marks", () => {
    expect(found("es", "[[Un texto de treinta y dos letras]]", "ui.json", "map.more")).toEqual(["32 characters"]);
    expect(found("es", "[[Un texto de treinta letras aaa]]", "ui.json", "map.more")).toEqual([]);
  });
});

describe("an agreed rendering", () => {
  it.each([
    ["Он ищет работу и жильё.", "работа", true],
    ["Belediyenin okulu", "belediye", true],
    ["He studies SFI.", "Swedish for immigrants", true],
    ["He studies Swedish.", "municipal course", false],
  ])("in %s: %s is %s", (text, rendering, holds) => {
    expect(holdsTerm(text, rendering, ["sfi"])).toBe(holds);
  });
});
