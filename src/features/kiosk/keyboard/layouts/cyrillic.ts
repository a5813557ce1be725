import russian from "simple-keyboard-layouts/build/layouts/russian";
import ukrainian from "simple-keyboard-layouts/build/layouts/ukrainian";
import { type KeyboardLayout, lettersOf } from "../layout";

export const RUSSIAN: KeyboardLayout = lettersOf(russian);

/** Ukrainian, whose apostrophe is written within words. */
export const UKRAINIAN: KeyboardLayout = { ...lettersOf(ukrainian), extras: ["’"] };
