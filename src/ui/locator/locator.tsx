import { type PackMunicipality } from "../../content/pack";
import { useSurroundings } from "../surroundings";
import "./locator.css";

/** The outline of Sweden, drawn once on a page for all its locator maps. */
export function LocatorOutline() {
  const { path, width, height } = useSurroundings().pack.outline;
  return (
    <svg class="portrait-parts" width="0" height="0" aria-hidden="true">
      <symbol id="sweden" viewBox={`0 0 ${width} ${height}`}>
        <path d={path} />
      </symbol>
    </svg>
  );
}

/** Where in Sweden a place lies. */
export function Locator({ municipality: { name, locator } }: { municipality: PackMunicipality }) {
  const { pack, say } = useSurroundings();
  const { width, height } = pack.outline;
  return (
    <svg class="locator" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={say("places.location", { name })}>
      <use href="#sweden" width={width} height={height} />
      <circle cx={locator.x} cy={locator.y} r="9" />
    </svg>
  );
}
