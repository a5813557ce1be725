import { type CDPSession } from "@playwright/test";

/** A point of the screen, pixels. */
export interface ScreenPoint {
  x: number;
  y: number;
}

/**
 * Fingers that come down, move step by step, each step when the page has taken the one before, and go. The browser takes
 * them for real ones: it scrolls the page where the page lets it.
 * @param fingers where each finger is when a part, from 0 to 1, of the movement is done.
 */
export async function moveFingers(
  session: CDPSession,
  fingers: (part: number) => ScreenPoint[],
  steps: number,
): Promise<void> {
  const send = (type: "touchStart" | "touchMove" | "touchEnd", touchPoints: (ScreenPoint & { id: number })[]) =>
    session.send("Input.dispatchTouchEvent", { type, touchPoints });
  const at = (part: number) => fingers(part).map((finger, id) => ({ ...finger, id }));
  await send("touchStart", at(0));
  for (let step = 1; step <= steps; step += 1) await send("touchMove", at(step / steps));
  await send("touchEnd", []);
}

/** Two fingers above and below a point that go from one distance from it, in pixels, to another. */
export function pinchAt({ x, y }: ScreenPoint, from: number, to: number): (part: number) => ScreenPoint[] {
  return (part) => {
    const away = from + part * (to - from);
    return [
      { x, y: y - away },
      { x, y: y + away },
    ];
  };
}
