import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

/** Code points from `first` to `last`, both included. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

const PUNCTUATION = range(0x2010, 0x2027) + "‹›€…\u2212";

/** The turned comma of Uzbek and the dotless i of Turkish stand in the font's part for Western letters. */
const AMONG_WESTERN = "\u02bb\u0131";

/** A font is cut down to an alphabet, not to the words in use: a new text must not need a new font. */
const FONTS = [
  {
    from: "@fontsource-variable/onest/files/onest-latin-wght-normal.woff2",
    to: "onest-latin.woff2",
    alphabet: range(0x20, 0x7e) + range(0xa0, 0xff) + AMONG_WESTERN + PUNCTUATION,
  },
  {
    // Letters of Turkish, Kurmanji, Sámi names, and the apostrophe of Uzbek.
    from: "@fontsource-variable/onest/files/onest-latin-ext-wght-normal.woff2",
    to: "onest-latin-extended.woff2",
    alphabet: `${range(0x100, 0x17f)}${range(0x218, 0x21b)}\u02bc`,
  },
  {
    from: "@fontsource-variable/onest/files/onest-cyrillic-wght-normal.woff2",
    to: "onest-cyrillic.woff2",
    alphabet: `${range(0x400, 0x45f)}\u0490\u0491№`,
  },
  {
    from: "@fontsource-variable/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-wght-normal.woff2",
    to: "noto-sans-ethiopic.woff2",
    alphabet: `${range(0x1200, 0x1357)}${range(0x1360, 0x137c)}`,
  },
  {
    from: "@fontsource-variable/noto-sans-arabic/files/noto-sans-arabic-arabic-wght-normal.woff2",
    to: "noto-sans-arabic.woff2",
    alphabet: `${range(0x20, 0x22)}${range(0x28, 0x3b)}«»${range(0x600, 0x6ff)}`,
  },
];

/** `npm run fonts`: cuts the fonts of src/ui/font/ from the packages they come in. */
export async function main(): Promise<number> {
  for (const { from, to, alphabet } of FONTS) {
    const whole = await readFile(`node_modules/${from}`);
    const part = await subsetFont(whole, alphabet, {
      targetFormat: "woff2",
      variationAxes: { wght: { min: 400, max: 700, default: 400 } },
    });
    await writeFile(`src/ui/font/${to}`, part);
    console.log(`${to}: ${part.length} bytes of ${whole.length}`);
  }
  return 0;
}
