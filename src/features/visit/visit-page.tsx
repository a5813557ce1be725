import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { findPlace, loadPlaces, loadProfile } from "../places/place-data";
import { Leaflet } from "./leave/leaflet";
import { Handout } from "./leave/handout";
import { NotesWindow } from "./hold/notes-window";
import { Visit } from "./prepare/visit";
import { loadVisit, tellFrom, TellContext } from "./visit-words";

let opened = 0;

/**
 * Opens the page for ambassadors: to prepare and hold a visit. Behind the ? it is the notes in a window of their own
 * (`notes`), or what is printed about a municipality (`handout=are`, `leaflet=are`).
 * @throws {PackError} when its data does not arrive
 */
export async function openVisit(request: PageRequest): Promise<OpenedPage> {
  const [places, visit] = await Promise.all([loadPlaces(request), loadVisit(request)]);
  const tell = tellFrom(visit);
  const { query } = request;
  const printed = query.get("handout") ?? query.get("leaflet");
  const found = printed === null ? null : findPlace(printed, places.atlas);
  const profile = found && (await loadProfile(found.place.id, places, request));
  // The page keeps its own choice: a page that is opened anew begins afresh.
  const key = (opened += 1);
  const draw = () => {
    if (query.has("notes")) return <NotesWindow />;
    if (found && profile) {
      const sheet = { ...found, atlas: places.atlas, profile, summary: places.told[found.place.id]?.summary ?? "" };
      return query.has("leaflet") ? <Leaflet {...sheet} /> : <Handout {...sheet} />;
    }
    return <Visit key={key} places={places} load={request.load} />;
  };
  return {
    name: found && profile ? `${found.place.name}: ${tell("leave.title")}` : tell("title"),
    draw: () => <TellContext.Provider value={tell}>{draw()}</TellContext.Provider>,
  };
}
