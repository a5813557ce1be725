import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { loadPlaces } from "../places/place-data";

/** Opens the page. @throws {PackError} when its data does not arrive. */
export async function openCompare(request: PageRequest): Promise<OpenedPage> {
  const { atlas } = await loadPlaces(request);
  const { words } = request.pack;
  return {
    name: words["way.compare"] ?? "",
    draw: () => (
      <div class="page">
        <h1>{words["way.compare"]}</h1>
        <p>{atlas.municipalities.length}</p>
      </div>
    ),
  };
}
