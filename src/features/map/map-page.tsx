import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { type MapDrawing } from "../../content/map-drawing";
import { loadAtlas } from "../places/place-data";
import { MapExplorer } from "./map-explorer";
import { expectStage } from "./expected-stage";
import { readChoice } from "./choice";
import { WaitingMap } from "./waiting-map";

/**
 * Opens the map. Without scripts, as at build, the page says where the same places can be found.
 * @throws {PackError} when its data does not arrive.
 */
export async function openMap(request: PageRequest): Promise<OpenedPage> {
  const { pack, query, load } = request;
  const name = pack.words["way.map"] ?? "";
  if (typeof document === "undefined") return { name, draw: () => <WaitingMap /> };
  const [atlas, drawing] = await Promise.all([loadAtlas(request), load(pack.files.map)]);
  const asked = readChoice(query, atlas);
  const expected = expectStage();
  return {
    name,
    draw: () => <MapExplorer {...{ atlas, asked, expected }} drawing={drawing as MapDrawing} />,
  };
}
