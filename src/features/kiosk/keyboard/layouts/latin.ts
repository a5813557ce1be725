import english from "simple-keyboard-layouts/build/layouts/english";
import spanish from "simple-keyboard-layouts/build/layouts/spanish";
import swedish from "simple-keyboard-layouts/build/layouts/swedish";
import turkish from "simple-keyboard-layouts/build/layouts/turkish";
import { keysOf, type KeyboardLayout, lettersOf } from "../layout";

/** Swedish; also the letters that names of places in Sweden are written with. */
export const SWEDISH: KeyboardLayout = lettersOf(swedish);

/** English; Somali is written with the same letters. */
export const ENGLISH: KeyboardLayout = lettersOf(english);

/** Spanish, with the accents that a computer puts together from two keys. */
export const SPANISH: KeyboardLayout = { ...lettersOf(spanish), extras: keysOf("á é í ó ú ü") };

export const TURKISH: KeyboardLayout = { ...lettersOf(turkish), extras: [] };

/** Kurmanji (Northern Kurdish), whose own letters stand at the ends of the rows. */
export const KURMANJI: KeyboardLayout = {
  rows: [keysOf("q w e r t y u i o p û"), keysOf("a s d f g h j k l ş î"), keysOf("z x c v b n m ç ê")],
};

/** Uzbek in Latin letters. */
export const UZBEK: KeyboardLayout = { ...ENGLISH, extras: keysOf("oʻ gʻ sh ch ʼ") };
