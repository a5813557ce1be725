import { type Ask } from "./ask";
import { type Limits } from "./limits";
import { type Municipalities } from "./municipal-values";
import { type Publishers } from "./publishers";

/** What the reading of every source needs. */
export interface Fetching {
  ask: Ask;
  publishers: Publishers;
  limits: Limits;
  /** The municipalities of Sweden. */
  municipalities: Municipalities;
  thisYear: number;
}
