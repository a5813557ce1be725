import { type Size } from "./viewport";

/** Width of the line around the stage, pixels. */
const BORDER = 1;

/** What the stage of the map will probably measure, and the size of its letters; both in pixels. */
export interface ExpectedStage {
  size: Size;
  letter: number;
}

/**
 * Reckons the stage from the page that is open, before anything is changed: as wide as what stands there now, as high as
 * map-stage.css says. Where it is wrong, on wide screens, the map is drawn a second time, for what is measured.
 */
export function expectStage(): ExpectedStage {
  const page = document.querySelector("main .page");
  const letter = parseFloat(getComputedStyle(document.body).fontSize);
  const padding = page ? parseFloat(getComputedStyle(page).paddingInlineStart) * 2 : 0;
  const width = (page?.clientWidth ?? innerWidth) - padding;
  const height = Math.max(18 * letter, Math.min(0.6 * innerHeight, 1.2 * innerWidth));
  return { size: { width: Math.round(width) - 2 * BORDER, height: Math.round(height) - 2 * BORDER }, letter };
}
