import { type Atlas } from "../../content/atlas";
import { type MapDrawing } from "../../content/map-drawing";
import { toneName, type Colouring } from "./colouring";

/**
 * Every municipality in its colour, and the outlines of those with texts. The municipalities of a colour are one path:
 * six elements are drawn several times as quickly as 290, and which one a finger means is reckoned from the drawing.
 */
export function MapShapes({
  atlas: { municipalities },
  drawing: { shapes },
  colouring: { members, tones },
}: {
  atlas: Atlas;
  drawing: MapDrawing;
  colouring: Colouring;
}) {
  const join = (places: readonly number[]) => places.map((at) => shapes[at]).join("");
  const told = join(municipalities.flatMap((municipality, at) => (municipality.told ? [at] : [])));
  return (
    <>
      {members.map((places, place) => (
        <path class={toneName(place, tones)} d={join(places)} />
      ))}
      <path class="map-casing" d={told} />
      <path class="map-told" d={told} />
    </>
  );
}
