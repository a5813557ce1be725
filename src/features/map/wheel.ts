import { type Controlled } from "./controlled";
import { zoomAt } from "./viewport";

/** Wheel units to pixels, by `deltaMode`: a line is about 18 pixels, a page 400. */
const WHEEL_PIXELS = [1, 18, 400];

/** How much a pixel of the wheel makes larger, as an exponent; a pinch on a touch pad comes as a wheel in small steps. */
const WHEEL = { plain: 0.002, pinch: 0.01 };

/** How many times as large a turn of the wheel makes everything. */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, "deltaY" | "deltaMode" | "ctrlKey">): number {
  const pixels = Math.max(-400, Math.min(400, deltaY * (WHEEL_PIXELS[deltaMode] ?? 1)));
  return Math.exp(-pixels * (ctrlKey ? WHEEL.pinch : WHEEL.plain));
}

/**
 * Lets the wheel zoom. Only when the reader has gone into the map (a click, or the Tab key), or holds Ctrl, so that
 * somebody who scrolls the page is not caught; and never further than the map goes: then the page scrolls on.
 * @returns a function that ends it.
 */
export function controlByWheel(stage: HTMLElement, { scene, view, show }: Controlled): () => void {
  const turn = (event: WheelEvent) => {
    if (!event.ctrlKey && document.activeElement !== stage) return;
    const { left, top } = stage.getBoundingClientRect();
    const next = zoomAt(view(), wheelFactor(event), { x: event.clientX - left, y: event.clientY - top }, scene());
    if (next.scale === view().scale && !event.ctrlKey) return;
    event.preventDefault();
    show(next);
  };
  stage.addEventListener("wheel", turn, { passive: false });
  return () => stage.removeEventListener("wheel", turn);
}
