import { type RefObject } from "preact";
import { useCallback, useLayoutEffect, useRef, useState } from "preact/hooks";
import { type ExpectedStage } from "./expected-stage";
import { keepInside, smallestScale, transformBetween, wholeView, type Scene, type Size, type View } from "./viewport";

/** Milliseconds without a movement after which the map is drawn anew, crisp and with the names that fit. */
const REST = 160;

/** The map as it was last drawn. */
export interface Drawn {
  view: View;
  scene: Scene;
  /** Size of the letters of names, pixels. */
  letter: number;
}

/** What changes without anything being drawn. */
interface Moving extends Drawn {
  /** The view that the layer was drawn for. */
  onLayer: View | null;
  /** The frame and the timer that are waited for. */
  frame: number;
  rest: number;
}

/** The moving view of a stage. */
export interface MovingView {
  /** What is drawn. */
  drawn: Drawn;
  view: () => View;
  scene: () => Scene;
  /** Shows a view at once by moving the picture there is, and draws it when the movement rests. */
  show: (view: View) => void;
  /** Draws a view. */
  jump: (view: View) => void;
}

/**
 * Keeps the view of a stage. While it moves only the layer's transform changes, which costs a cheap phone nothing; the
 * shapes are drawn anew when it rests. A stage that changes its size keeps what lies in its middle.
 * @param expected what the stage will probably be: the first picture is drawn for it, before anything is measured.
 */
export function useView(
  stage: RefObject<HTMLElement | null>,
  layer: RefObject<SVGSVGElement | null>,
  drawing: Size,
  expected: ExpectedStage,
): MovingView {
  const [start] = useState<Drawn>(() => {
    const scene = { stage: expected.size, drawing };
    return { view: wholeView(scene), scene, letter: expected.letter };
  });
  const [drawn, setDrawn] = useState(start);
  const moving = useRef<Moving>({ ...start, onLayer: null, frame: 0, rest: 0 });

  const jump = useCallback((view: View) => {
    const now = moving.current;
    clearTimeout(now.rest);
    now.view = view;
    setDrawn({ view, scene: now.scene, letter: now.letter });
  }, []);

  const show = useCallback((view: View) => {
    const now = moving.current;
    now.view = view;
    clearTimeout(now.rest);
    now.rest = window.setTimeout(() => jump(now.view), REST);
    now.frame ||= requestAnimationFrame(() => {
      now.frame = 0;
      place(layer.current, now);
    });
  }, []);

  useLayoutEffect(() => {
    moving.current.onLayer = drawn.view;
    place(layer.current, moving.current);
  }, [drawn]);

  useLayoutEffect(() => {
    const box = stage.current;
    if (!box) return;
    const measure = () => {
      const now = moving.current;
      const before = now.scene;
      const size = { width: box.clientWidth, height: box.clientHeight };
      const letter = parseFloat(getComputedStyle(box).fontSize);
      if (size.width === before.stage.width && size.height === before.stage.height && letter === now.letter) return;
      now.scene = { stage: size, drawing };
      now.letter = letter;
      jump(fitAgain(now.view, before, now.scene));
    };
    // Its first call comes with the frame in which the stage is laid out anyway; measuring here would lay it out twice.
    const observer = new ResizeObserver(measure);
    observer.observe(box);
    return () => {
      observer.disconnect();
      clearTimeout(moving.current.rest);
      cancelAnimationFrame(moving.current.frame);
    };
  }, [drawing]);

  return { drawn, show, jump, view: () => moving.current.view, scene: () => moving.current.scene };
}

/** The view of a stage whose size has changed: the whole country as before, or the same middle. */
export function fitAgain(view: View, before: Scene, now: Scene): View {
  if (before.stage.width === 0 || view.scale <= smallestScale(before)) return wholeView(now);
  return keepInside(
    {
      ...view,
      x: view.x + (before.stage.width - now.stage.width) / 2 / view.scale,
      y: view.y + (before.stage.height - now.stage.height) / 2 / view.scale,
    },
    now,
  );
}

/** Moves the layer so that what it was drawn for stands for another view. */
function place(layer: SVGSVGElement | null, { onLayer, view }: Moving): void {
  if (!layer || !onLayer) return;
  const { x, y, scale } = transformBetween(onLayer, view);
  layer.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
}
