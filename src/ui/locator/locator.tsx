import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { SHEET } from "../icon/icon";
import { useSurroundings } from "../surroundings";
import "./locator.css";

type Outline = Atlas["outline"];

/** Where in Sweden a place lies. */
export function Locator({
  municipality: { name, locator },
  outline: { width, height },
}: {
  municipality: AtlasMunicipality;
  outline: Outline;
}) {
  const { say } = useSurroundings();
  return (
    <svg class="locator" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say("places.location", { name })}>
      <use href={`${SHEET}#sweden`} width={width} height={height} />
      <circle cx={locator.x} cy={locator.y} r="9" />
    </svg>
  );
}
