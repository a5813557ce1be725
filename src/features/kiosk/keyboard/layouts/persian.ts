import farsi from "simple-keyboard-layouts/build/layouts/farsi";
import { type KeyboardLayout, lettersOf } from "../layout";

/** Persian and Dari, with the letters that a computer has on its second level. */
export const PERSIAN: KeyboardLayout = { ...lettersOf(farsi), extras: ["آ", "ژ", "ئ", "ء"] };
