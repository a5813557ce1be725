import { type Atlas, type AtlasIndicator } from "../../content/atlas";
import { writeFigure, type NumberStyle } from "../../i18n/number-style";

/** A municipality's figure, written for one language. */
export interface Figure {
  indicator: AtlasIndicator;
  /** Number with its unit; null where there is no figure. */
  value: string | null;
  /** The middle one of Sweden's 290 municipalities, written the same way. */
  median: string;
  year: number | null;
  /** 0–1: value and median on the scale of the picture. */
  share: number;
  medianShare: number;
}

/** Writes an indicator's figure of the municipality at a place in the atlas. */
export function describeFigure(indicator: AtlasIndicator, at: number, atlas: Atlas, style: NumberStyle): Figure {
  const { values, median, end, year, otherYears } = indicator;
  const value = values[at] ?? null;
  const code = atlas.municipalities[at]?.code ?? "";
  const share = (part: number) => (end > 0 ? Math.min(1, part / end) : 0);
  return {
    indicator,
    value: value === null ? null : writeFigure(value, indicator, style),
    median: writeFigure(median, indicator, style),
    year: otherYears?.[code] ?? year,
    share: share(value ?? 0),
    medianShare: share(median),
  };
}
