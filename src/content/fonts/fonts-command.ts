import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";

/** Code points from `first` to `last`, both included. */
function range(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at));
}

const PUNCTUATION = range(0x2010, 0x2027) + "‹›€…";

/** A font is cut down to an alphabet, not to the words in use: a new text must not need a new font. */
const FONTS = [
  {
    from: "@fontsource-variable/onest/files/onest-latin-wght-normal.woff2",
    to: "onest-latin.woff2",
    alphabet: range(0x20, 0x7e) + range(0xa0, 0xff) + PUNCTUATION,
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
