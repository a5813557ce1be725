/**
 * Folding: writes words that readers take for the same in one way, so that a search forgives marks on letters, variants of
 * letters and the digits of another script. A folded text folds to itself.
 */

/** Letters that Unicode does not take apart (NFKD), and variants that readers use for each other. */
const SAME: Readonly<Record<string, string>> = {
  // Latin
  ø: "o",
  æ: "ae",
  œ: "oe",
  ß: "ss",
  ı: "i",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  // Greek at the end of a word
  ς: "σ",
  // Cyrillic: ё and й are taken apart by NFKD
  ґ: "г",
  // Arabic script: forms of alef and hamza are taken apart by NFKD, what is left of them is one letter
  "\u0671": "\u0627", // alef wasla → alef
  "\u0621": "", // hamza by itself
  "\u0640": "", // tatweel, which only draws a word out
  "\u0649": "\u064a", // alef maqsura → ya
  "\u06cc": "\u064a", // Persian ya
  "\u06d0": "\u064a", // Pashto ē
  "\u06cd": "\u064a", // Pashto ya with tail
  "\u06ce": "\u064a", // Kurdish ê
  "\u06d2": "\u064a", // ya barree
  "\u06a9": "\u0643", // Persian kaf
  "\u06aa": "\u0643", // swash kaf
  "\u06ab": "\u06af", // Pashto gaf
  "\u0629": "\u0647", // ta marbuta → ha
  "\u06d5": "\u0647", // Kurdish ae
  "\u06be": "\u0647", // ha doachashmee
  "\u06c1": "\u0647", // ha goal
  "\u06c3": "\u0647", // ta marbuta goal
  "\u06c6": "\u0648", // Kurdish o
  "\u06c7": "\u0648", // u
  "\u06c8": "\u0648", // yu
  "\u06cb": "\u0648", // ve
  "\u0695": "\u0631", // Kurdish rolled r
  "\u06b5": "\u0644", // Kurdish dark l
};

const SAME_LETTERS = new RegExp(`[${Object.keys(SAME).join("")}]`, "g");

/** Apostrophes inside words (Ukrainian п'ять, Uzbek oʻ and gʻ), and signs that are not seen. */
const SILENT = /['`´ʹʻʼʽʾʿˈ‘’‛′\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** Ethiopic letters that sound alike in Tigrinya and Amharic, as distance to the series that stands for them. */
const ETHIOPIC_SERIES: readonly [first: number, last: number, distance: number][] = [
  [0x1210, 0x1217, 0x10], // ሐ → ሀ
  [0x1280, 0x1287, 0x80], // ኀ → ሀ
  [0x12b8, 0x12bf, 0xb8], // ኸ → ሀ
  [0x1220, 0x1227, -0x10], // ሠ → ሰ
  [0x12d0, 0x12d7, 0x30], // ዐ → አ
  [0x1340, 0x1347, 0x08], // ፀ → ጸ
];

const ETHIOPIC = /[\u1210-\u1227\u1280-\u1287\u12b8-\u12bf\u12d0-\u12d7\u1340-\u1347]/g;
const EASTERN_DIGITS = /[\u0660-\u0669\u06f0-\u06f9]/g;
const PLAIN = /^[a-z0-9 ]*$/;

/** Folds a text: lower case, without marks, one form for letters and digits that readers take for the same. */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text;
  return withoutMarks(withoutMarks(text.replace(SILENT, "")).toLowerCase())
    .replace(SAME_LETTERS, (letter) => SAME[letter] ?? letter)
    .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) & 0xf))
    .replace(ETHIOPIC, foldEthiopic);
}

function withoutMarks(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(SILENT, "");
}

function foldEthiopic(letter: string): string {
  const code = letter.charCodeAt(0);
  const series = ETHIOPIC_SERIES.find(([first, last]) => code >= first && code <= last);
  return series ? String.fromCharCode(code - series[2]) : letter;
}
