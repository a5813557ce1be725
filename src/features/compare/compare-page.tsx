import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { loadPlaces } from "../places/place-data";
import { readPlaces } from "../places/place-query";
import { MOST_COMPARED } from "./chosen";
import { Compare } from "./compare";

let opened = 0;

/** Opens the page that compares places. @throws {PackError} when its data does not arrive. */
export async function openCompare(request: PageRequest): Promise<OpenedPage> {
  const places = await loadPlaces(request);
  const named = readPlaces(request.query, places.atlas, MOST_COMPARED);
  // The page keeps its own choice: a page that is opened anew begins with the choice of its address.
  const key = (opened += 1);
  return {
    name: request.pack.words["way.compare"] ?? "",
    draw: () => <Compare key={key} places={places} named={named} load={request.load} />,
  };
}
