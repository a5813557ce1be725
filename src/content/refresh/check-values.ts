import { type FetchedSetting } from "../schemas/refresh";
import { newestYear, type MunicipalValues } from "./municipal-values";
import { type Fetching } from "./fetching";
import { RefreshFault } from "./refresh-fault";

/**
 * Checks fetched values against what can be right and against what we hold.
 * @param ranges every one of them must hold.
 * @throws {RefreshFault} when they must not replace what we hold.
 */
export function checkValues(
  values: MunicipalValues,
  held: MunicipalValues,
  setting: FetchedSetting,
  ranges: readonly (readonly [number, number])[],
  { municipalities, thisYear }: Fetching,
): void {
  const missing = [...municipalities].filter(([code]) => !values.has(code)).map(([, name]) => name);
  if (missing.length > setting.missing) {
    throw new RefreshFault(
      `${missing.length} municipalities are without a value, ${setting.missing} may be: ${listShortly(missing)}`,
      "Look at the figure at the publisher's. If so many are right, raise `missing` in refresh.yaml.",
    );
  }
  const year = newestYear(values) ?? 0;
  const heldYear = newestYear(held) ?? 0;
  if (year < heldYear) {
    throw new RefreshFault(
      `the newest year is ${year}, and we hold ${heldYear}`,
      "Has the publisher moved the figure to another table or id? Enter it in refresh.yaml.",
    );
  }
  if (year > thisYear + 1)
    throw new RefreshFault(`the newest year is ${year}, which has not come`, "Is this computer's clock right?");
  for (const [code, { value }] of values) {
    for (const [low, high] of ranges) {
      if (value >= low && value <= high) continue;
      throw new RefreshFault(
        `${municipalities.get(code) ?? code} has ${value}, outside ${low} to ${high}`,
        "Has the unit changed? If the value is right, widen `range` in refresh.yaml and indicators.yaml.",
      );
    }
  }
}

function listShortly(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(", ")} …` : names.join(", ");
}
