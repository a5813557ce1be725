import { type Controlled } from "./controlled";
import { distance, dragView, hasRoom, zoomAt, type Point, type View } from "./viewport";

/** Pixels that a finger may tremble before a touch becomes a movement. */
const SLOP = 8;

/** How quickly, in milliseconds, and how near, in pixels, a second tap follows the first one of a double tap. */
const DOUBLE = { time: 350, distance: 32 };

/** A double tap makes everything twice as large. */
const DOUBLE_FACTOR = 2;

interface Gesture {
  /** Where each finger came down and where it is now, by its pointer id. */
  fingers: Map<number, { from: Point; to: Point }>;
  /** The view when the last finger came or went. */
  start: View;
  /** waiting: still a tap. moving: the map follows. left: the page scrolls instead. */
  state: "waiting" | "moving" | "left";
}

/**
 * Lets fingers and mouse move the stage. The map behaves as any box that scrolls inside a page: one finger moves the map
 * as long as there is more of the map in that direction, and otherwise the page, so that nobody is caught on the map;
 * two fingers always move the map. The stage's `touch-action` lets the browser scroll, and each touch that the map
 * wants is kept from it here.
 * @returns a function that ends it.
 */
export function controlByPointer(stage: HTMLElement, { scene, view, show, tap }: Controlled): () => void {
  let gesture: Gesture | null = null;
  let lastTap: { point: Point; time: number } | null = null;

  const pointOf = ({ clientX, clientY }: PointerEvent): Point => {
    const { left, top } = stage.getBoundingClientRect();
    return { x: clientX - left, y: clientY - top };
  };
  const restart = (current: Gesture) => {
    current.start = view();
    for (const finger of current.fingers.values()) finger.from = finger.to;
  };
  const down = (event: PointerEvent) => {
    if (event.pointerType === "mouse" && event.button !== 0) return;
    gesture ??= { fingers: new Map(), start: view(), state: "waiting" };
    const point = pointOf(event);
    gesture.fingers.set(event.pointerId, { from: point, to: point });
    if (gesture.fingers.size > 1 && gesture.state !== "left") gesture.state = "moving";
    restart(gesture);
    if (event.pointerType === "mouse") stage.setPointerCapture(event.pointerId);
  };
  const move = (event: PointerEvent) => {
    const finger = gesture?.fingers.get(event.pointerId);
    if (!gesture || !finger) return;
    finger.to = pointOf(event);
    if (gesture.state === "waiting" && distance(finger.from, finger.to) > SLOP) {
      const pull = { x: finger.to.x - finger.from.x, y: finger.to.y - finger.from.y };
      gesture.state = event.pointerType === "mouse" || hasRoom(view(), pull, scene()) ? "moving" : "left";
    }
    if (gesture.state !== "moving") return;
    const fingers = [...gesture.fingers.values()];
    show(
      dragView(
        gesture.start,
        fingers.map(({ from }) => from),
        fingers.map(({ to }) => to),
        scene(),
      ),
    );
  };
  const end = (event: PointerEvent) => {
    const finger = gesture?.fingers.get(event.pointerId);
    if (!gesture || !finger) return;
    const tapped = event.type === "pointerup" && gesture.state === "waiting";
    gesture.fingers.delete(event.pointerId);
    if (gesture.fingers.size === 0) gesture = null;
    else restart(gesture);
    if (tapped) tell(finger.to, event);
  };
  const tell = (point: Point, { timeStamp, pointerType }: PointerEvent) => {
    const double =
      lastTap && timeStamp - lastTap.time < DOUBLE.time && distance(lastTap.point, point) < DOUBLE.distance;
    lastTap = double ? null : { point, time: timeStamp };
    if (double) show(zoomAt(view(), DOUBLE_FACTOR, point, scene()));
    else tap(point, pointerType);
  };
  const keepTouch = (event: TouchEvent) => {
    if (gesture?.state === "moving" && event.cancelable) event.preventDefault();
  };

  const ending = new AbortController();
  const { signal } = ending;
  stage.addEventListener("pointerdown", down, { signal });
  stage.addEventListener("pointermove", move, { signal });
  stage.addEventListener("pointerup", end, { signal });
  stage.addEventListener("pointercancel", end, { signal });
  stage.addEventListener("touchmove", keepTouch, { signal, passive: false });
  return () => ending.abort();
}
