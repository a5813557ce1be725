import { keysOf, type KeyboardLayout } from "../layout";

/** Sorani (Central Kurdish): all letters on one level, ordered by their sound as on Kurdish keyboards. */
export const SORANI: KeyboardLayout = {
  rows: [keysOf("ق و ە ر ڕ ت ی ێ ئ ع ۆ پ"), keysOf("ا س ش د ف گ ه ح ژ ک ل ڵ"), keysOf("ز خ غ ج چ ڤ ب ن م ء")],
};
