import { keysOf, type KeyboardLayout } from "../layout";

/** Urdu: all letters on one level, ordered by their sound. The letters are those that texts are written with. */
export const URDU: KeyboardLayout = {
  rows: [
    keysOf("ق و ع ر ڑ ت ٹ ے ی ہ پ ئ"),
    keysOf("ا آ س د ڈ ف گ ھ ج ک ل ء"),
    keysOf("ز ش چ ط ب ن ں م ص ض ظ"),
    keysOf("غ ح خ ث ذ ژ ؤ"),
  ],
};
