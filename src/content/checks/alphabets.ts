/**
 * The small letters that each language is written with, by its slug, and the marks that may stand inside a word.
 * A language without a row is not checked. Rules: the languages' own orthographies as CLDR gives them under
 * "exemplarCharacters"; besides, Dari writes ۀ, and Pashto both ی and ي.
 */
export const ALPHABETS: Readonly<Record<string, { letters: string; marks?: string }>> = {
  sv: { letters: "abcdefghijklmnopqrstuvwxyzåäöéü", marks: "’:-" },
  "sv-simple": { letters: "abcdefghijklmnopqrstuvwxyzåäöéü", marks: "’:-" },
  en: { letters: "abcdefghijklmnopqrstuvwxyzé", marks: "'’-" },
  ar: { letters: "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيـ", marks: "\u064b\u064c\u064d\u064e\u064f\u0650\u0651\u0652" },
  fa: { letters: "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهۀوی", marks: "\u064b\u064d\u064e\u064f\u0650\u0651\u200c" },
  prs: { letters: "ءآأؤئابپتثجچحخدذرزژسشصضطظعغفقکگلمنهۀوی", marks: "\u064b\u064d\u064e\u064f\u0650\u0651\u200c" },
  ps: { letters: "ءآأؤئابپتټثجچځڅحخدډذرړزژږسشښصضطظعغفقکګلمنڼهویيېۍ", marks: "\u064b\u064e\u064f\u0650\u0651\u200c" },
  ckb: { letters: "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنهھەوۆیێ", marks: "\u200c" },
  kmr: { letters: "abcçdeêfghiîjklmnopqrsştuûvwxyz", marks: "'’-" },
  so: { letters: "abcdefghijklmnoqrstuwxy", marks: "'’-" },
  ti: { letters: "", marks: "’-" },
  uk: { letters: "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя", marks: "’-" },
  ru: { letters: "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", marks: "-" },
  tr: { letters: "abcçdefgğhıijklmnoöprsştuüvyzâîû", marks: "'’-" },
  uz: { letters: "abcdefghijklmnopqrstuvxyz", marks: "\u02bb\u02bc-" },
  es: { letters: "abcdefghijklmnñopqrstuvwxyzáéíóúü", marks: "-" },
};

/** Pattern of a letter of a script other than Latin (ISO 15924). */
export const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Ethi: /\p{Script=Ethiopic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
};
