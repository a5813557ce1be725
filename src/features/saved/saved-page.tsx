import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { loadPlaces } from "../places/place-data";
import { readPlaces } from "../places/place-query";
import { SavedPlaces } from "./saved-places";
import { SharedPlaces } from "./shared-places";
import { MOST_KEPT } from "./shortlist";

let opened = 0;

/** Opens the list of kept places, or a list that an address brings along. @throws {PackError} when its data does not arrive. */
export async function openSaved(request: PageRequest): Promise<OpenedPage> {
  const places = await loadPlaces(request);
  const named = readPlaces(request.query, places.atlas, MOST_KEPT);
  const { words } = request.pack;
  // The list is read anew whenever the page is opened.
  const key = (opened += 1);
  if (named.ids.length === 0)
    return { name: words["way.saved"] ?? "", draw: () => <SavedPlaces key={key} places={places} /> };
  return {
    name: words["saved.shared_title"] ?? "",
    draw: () => <SharedPlaces key={key} places={places} named={named} />,
  };
}
