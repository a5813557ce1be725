import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { useSurroundings } from "../surroundings";
import "./locator.css";

type Outline = Atlas["outline"];

/** The outline of Sweden, drawn once on a page for all its locator maps. */
export function LocatorOutline({ outline: { path, width, height } }: { outline: Outline }) {
  return (
    <svg class="portrait-parts" width="0" height="0" aria-hidden="true">
      <symbol id="sweden" viewBox={`0 0 ${width} ${height}`}>
        <path d={path} />
      </symbol>
    </svg>
  );
}

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
      <use href="#sweden" width={width} height={height} />
      <circle cx={locator.x} cy={locator.y} r="9" />
    </svg>
  );
}
