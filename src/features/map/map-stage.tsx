import { type ComponentChildren } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { type Atlas } from "../../content/atlas";
import { type MapDrawing } from "../../content/map-drawing";
import { useSurroundings } from "../../ui/surroundings";
import { type Colouring } from "./colouring";
import { type ExpectedStage } from "./expected-stage";
import { findShape } from "./hit";
import { middleOf, STEP_FACTOR, viewAfterKey } from "./keys";
import { labelsFor, placeLabels } from "./labels";
import { MapButtons } from "./map-buttons";
import { MapLabels, MapMarks } from "./map-marks";
import { MapShapes } from "./map-shapes";
import { readOutline, type Outline } from "./outlines";
import { controlByPointer } from "./pointer";
import { type Towns } from "./towns";
import { useView, type Drawn } from "./use-view";
import { toDrawing, toStage, viewOnto, wholeView, zoomAt, type Point } from "./viewport";
import { controlByWheel } from "./wheel";
import "./map-stage.css";

/** Radius in pixels of what a finger covers, and of what a mouse points at. */
const REACH = { finger: 22, mouse: 6 };

/** The part of the stage below which the chosen place lies low: what is told of it then stands above. */
const LOW = 0.6;

interface StageProperties {
  atlas: Atlas;
  drawing: MapDrawing;
  towns: Towns;
  colouring: Colouring;
  /** Indexes of the chosen municipality and of the one distances are measured from; -1 for none. */
  place: number;
  from: number;
  /** A municipality that was chosen in the list, to be brought into sight. */
  sought: number;
  choose: (at: number) => void;
  expected: ExpectedStage;
  /** False in the first frame: names and marks come with the second. */
  isPainted: boolean;
  /** What stands on the edge of the map. */
  children: ComponentChildren;
}

/** The map itself: moved and zoomed by touch, mouse, wheel, keys and buttons. */
export function MapStage(properties: StageProperties) {
  const { drawing, sought, choose, expected } = properties;
  const { say } = useSurroundings();
  const stage = useRef<HTMLDivElement>(null);
  const layer = useRef<SVGSVGElement>(null);
  const { drawn, view, scene, show, jump } = useView(stage, layer, drawing, expected);
  const outlines = useRef<Outline[]>([]);
  const allOutlines = () =>
    outlines.current.length > 0 ? outlines.current : (outlines.current = drawing.shapes.map(readOutline));

  const chooseAt = (point: Point, reach: number) => {
    const found = findShape(toDrawing(point, view()), reach / view().scale, allOutlines());
    if (found !== null) choose(found);
  };
  const tap = useRef(chooseAt);
  tap.current = chooseAt;

  useEffect(() => {
    if (!stage.current) return;
    const controlled = {
      view,
      scene,
      show,
      tap: (point: Point, pointer: string) => tap.current(point, pointer === "mouse" ? REACH.mouse : REACH.finger),
    };
    const ends = [controlByPointer(stage.current, controlled), controlByWheel(stage.current, controlled)];
    return () => ends.forEach((end) => end());
  }, []);

  useEffect(() => {
    const shape = drawing.shapes[sought];
    if (shape !== undefined) jump(viewOnto(readOutline(shape).box, view(), scene()));
  }, [sought]);

  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") chooseAt(middleOf(scene()), REACH.finger);
    else {
      const next = viewAfterKey(event.key, view(), scene());
      if (!next) return;
      jump(next);
    }
    event.preventDefault();
  };
  const seat = drawing.seats[properties.place];
  const isLow = seat && toStage(seat, drawn.view).y > drawn.scene.stage.height * LOW;
  const zoom = (factor: number) => jump(zoomAt(view(), factor, middleOf(scene()), scene()));
  return (
    <div class="map-frame">
      <div class="map-window">
        <div
          ref={stage}
          class="map-stage"
          role="application"
          tabIndex={0}
          aria-label={say("map.label")}
          aria-describedby="map-help"
          onKeyDown={press}
        >
          <svg ref={layer} class="map-layer" aria-hidden="true">
            <Picture {...properties} drawn={drawn} />
          </svg>
        </div>
        <div class={isLow ? "map-over high" : "map-over"}>{properties.children}</div>
      </div>
      <MapButtons
        larger={() => zoom(STEP_FACTOR)}
        smaller={() => zoom(1 / STEP_FACTOR)}
        whole={() => jump(wholeView(scene()))}
      />
    </div>
  );
}

/** What is drawn: shapes in units of the drawing, names and marks in pixels. */
function Picture({
  atlas,
  drawing,
  towns,
  colouring,
  place,
  from,
  isPainted,
  drawn: { view, scene, letter },
}: StageProperties & { drawn: Drawn }) {
  const { x, y, scale } = view;
  const shapes = useMemo(
    () => <MapShapes atlas={atlas} drawing={drawing} colouring={colouring} />,
    [atlas, drawing, colouring],
  );
  const labels = useMemo(() => {
    if (!isPainted) return [];
    const populations = atlas.municipalities.map(({ landscape: { population } }) => population);
    return placeLabels(labelsFor(drawing.seats, towns, populations, scale), letter, view, scene);
  }, [atlas, drawing, towns, view, scene, letter, isPainted]);
  return (
    <>
      <pattern
        id="map-hatching"
        class="map-hatching"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform={`rotate(45)scale(${1 / scale})`}
      >
        <path d="M0 0v5" />
      </pattern>
      <g class="map-shapes" transform={`scale(${scale})translate(${-x} ${-y})`}>
        {shapes}
        <path class="map-casing" d={drawing.shapes[place] ?? ""} />
        <path class="map-chosen" d={drawing.shapes[place] ?? ""} />
      </g>
      {isPainted && <MapLabels labels={labels} seats={drawing.seats} towns={towns} view={view} />}
      {isPainted && <MapMarks seats={drawing.seats} place={place} from={from} view={view} />}
    </>
  );
}
