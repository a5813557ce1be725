import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { loadPlaces } from "./place-data";
import { PlaceList } from "./place-list";

/** Opens the list of all municipalities. @throws {PackError} when its data does not arrive. */
export async function openList(request: PageRequest): Promise<OpenedPage> {
  const places = await loadPlaces(request);
  const { words } = request.pack;
  return {
    name: words["places.title"] ?? "",
    draw: () => (
      <div class="page">
        <h1>{words["places.title"]}</h1>
        <p class="lead">{words["places.lead"]}</p>
        <PlaceList {...places} />
      </div>
    ),
  };
}
