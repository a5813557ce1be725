import arabic from "simple-keyboard-layouts/build/layouts/arabic";
import { type KeyboardLayout, lettersOf } from "../layout";

const { rows, extras } = lettersOf(arabic);

/** Arabic, with the forms of alif that a computer has on its second level. */
export const ARABIC: KeyboardLayout = { rows, extras: [...extras, "أ", "إ", "آ"] };
