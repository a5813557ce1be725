import { readSetting } from "./device-settings";

const MILLIMETRES_PER_INCH = 25.4;

/** Screens that there are, in inches across: what lies outside is a slip of the finger. */
const DIAGONALS = { min: 7, max: 100 };

/**
 * Pixels (CSS) to a millimetre of a screen.
 * @param inches its diagonal
 * @returns null when the diagonal is none that a screen has
 */
export function pixelsPerMillimetre(inches: number, width: number, height: number): number | null {
  if (!(inches >= DIAGONALS.min && inches <= DIAGONALS.max)) return null;
  return Math.hypot(width, height) / (inches * MILLIMETRES_PER_INCH);
}

/** Lets targets have their true size on the screen, once staff have said how large it is. */
export function measureScreen(): void {
  const pixels = pixelsPerMillimetre(Number(readSetting("kiosk-screen")), screen.width, screen.height);
  if (pixels !== null) document.documentElement.style.setProperty("--kiosk-mm", `${pixels.toFixed(3)}px`);
}
