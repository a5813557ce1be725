import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divideTogether, MOST_WORDS } from "./divide";
import { countWords, splitSentences } from "./sentences";

describe("sentences", () => {
  it.each([
    ["Det är kallt. Ta med varma kläder.", 2],
    ["Hyran är 5 900 kr i månaden. Kön är lång!", 2],
    ["Ring t.ex. Umeå kommun. De svarar.", 2],
    ["Skatten är 33.65 procent av lönen.", 1],
    ["هل تنتظر؟ اسأل البلدية. لا تخمّن.", 3],
    ["ቁጽሪ ገዛውቲ ውሑድ እዩ። ሪጋ ነዊሕ እዩ።", 2],
    ["«Я довольна». Она живёт в посёлке.", 2],
    ["[[Samhällsorientering]] is free. [[Sfi]] is too.", 2],
    ["Så sade hon… och gick.", 1],
    ["", 0],
  ])("are found in %s", (text, count) => {
    expect(splitSentences(text)).toHaveLength(count);
  });

  it("are never lost, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const plain = (part: string) => part.replace(/\s+/gu, " ").trim();
        expect(plain(splitSentences(text).join(" "))).toBe(plain(text));
      }),
    );
  });
});

const sentence = fc
  .array(fc.constantFrom("vinter", "buss", "kö", "arbete", "hus"), { minLength: 1, maxLength: 30 })
  .map((words) => `Ett ${words.join(" ")}.`);
const text = fc.array(sentence, { minLength: 1, maxLength: 9 });

describe("a text that is divided over slides", () => {
  it("keeps every word of every language, in its order", () => {
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 3 }), (languages) => {
        const parts = divideTogether(languages.map((sentences) => sentences.join(" ")));
        languages.forEach((sentences, at) => {
          expect(parts.map((part) => part[at]).join(" ")).toBe(sentences.join(" "));
          for (const part of parts) expect(part[at]).toMatch(/^Ett .+\.$/);
        });
      }),
    );
  });

  it("has at most so many words where sentence answers sentence, or a single sentence", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(sentence, sentence), { minLength: 1, maxLength: 9 }), (pairs) => {
        for (const part of divideTogether([pairs.map(([one]) => one).join(" "), pairs.map(([, two]) => two).join(" ")]))
          for (const words of part)
            expect(countWords(words) <= MOST_WORDS || part.some((one) => splitSentences(one).length === 1)).toBe(true);
      }),
    );
  });

  it("keeps what belongs together together where the languages have different numbers of sentences", () => {
    const long = "Ett hus vid en sjö med en lång kö och en buss som går två gånger om dagen till en stad.";
    const parts = divideTogether([`${long} ${long} ${long}`, `${long} ${long}`]);
    expect(parts).toHaveLength(2);
    expect(parts.map((part) => part[1])).toEqual([long, long]);
  });

  it("is nothing where a language has nothing", () => {
    expect(divideTogether(["En mening.", ""])).toEqual([]);
  });
});
