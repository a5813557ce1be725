import { type KeyOf } from "../../i18n/word-key";
import type swedish from "../../../locales/sv/visit.json";

/** Keys of the texts of a visit, from the Swedish source: a key that is not there does not compile. */
export type VisitKey = KeyOf<typeof swedish>;
