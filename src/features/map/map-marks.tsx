import { type MapDrawing } from "../../content/map-drawing";
import { type PlacedLabel } from "./labels";
import { type Towns } from "./towns";
import { toStage, type Point, type View } from "./viewport";

/** Dots of towns and names of places, in pixels of the stage. */
export function MapLabels({
  labels,
  seats,
  towns: { visits, larger },
  view,
}: {
  labels: readonly PlacedLabel[];
  seats: MapDrawing["seats"];
  towns: Towns;
  view: View;
}) {
  const others = labels.filter(({ dotted }) => !dotted).map(({ dot }) => <Dot at={dot} radius={2} />);
  const dots = [...larger].map((at) => <Dot at={pointOf(seats, at, view)} radius={3.5} />);
  const diamonds = [...visits].map((at) => <Diamond at={pointOf(seats, at, view)} />);
  return (
    <g class="map-labels">
      {others}
      {dots}
      {diamonds}
      {labels.map(({ name, text: { x, y, anchor } }) => (
        <text x={round(x)} y={round(y)} text-anchor={anchor}>
          {name}
        </text>
      ))}
    </g>
  );
}

/** The sign of a town. */
export function Dot({ at, radius }: { at: Point | null; radius: number }) {
  return at && <circle class="map-dot" cx={round(at.x)} cy={round(at.y)} r={radius} />;
}

/** The sign of a town to which the first visits were planned. */
export function Diamond({ at }: { at: Point | null }) {
  return at && <path class="map-visit" d={`M${round(at.x)} ${round(at.y - 7)}l7 7-7 7-7-7z`} />;
}

/** The chosen place, the town that distances are measured from, and the straight line between them. */
export function MapMarks({
  seats,
  place,
  from,
  view,
}: {
  seats: MapDrawing["seats"];
  place: number;
  from: number;
  view: View;
}) {
  const chosen = pointOf(seats, place, view);
  const start = pointOf(seats, from, view);
  return (
    <g class="map-marks">
      {chosen && start && (
        <path class="map-line" d={`M${round(start.x)} ${round(start.y)}L${round(chosen.x)} ${round(chosen.y)}`} />
      )}
      {start && <circle class="map-from" cx={round(start.x)} cy={round(start.y)} r="7" />}
      {chosen && <Pin at={chosen} />}
    </g>
  );
}

/** A pin whose point stands on a place. */
export function Pin({ at: { x, y } }: { at: Point }) {
  return (
    <path
      class="map-pin"
      d={`M${round(x)} ${round(y)}c-2-7-9-10-9-17a9 9 0 1 1 18 0c0 7-7 10-9 17zm-3-17a3 3 0 1 0 6 0a3 3 0 1 0-6 0z`}
    />
  );
}

function pointOf(seats: MapDrawing["seats"], at: number, view: View): Point | null {
  const seat = seats[at];
  return seat ? toStage(seat, view) : null;
}

/** Tenths of a pixel are enough, and shorter. */
function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
