import { keysOf, type KeyboardLayout } from "../layout";

/** Pashto: the rows of Persian, with the letters that only Pashto has at their ends and below. */
export const PASHTO: KeyboardLayout = {
  rows: [
    keysOf("ض ص ث ق ف غ ع ه خ ح ج چ"),
    keysOf("ش س ی ب ل ا ت ن م ک ګ ټ"),
    keysOf("ظ ط ز ر ذ د و پ ژ ږ ړ ډ"),
    keysOf("آ ء ئ ۍ ې ي ځ څ ښ ڼ"),
  ],
};
