import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { Missing } from "../../app/pages/missing";
import { fill } from "../../ui/surroundings";
import { FiguresPage } from "./figures-page";
import { findPlace, loadPlaces, loadProfile, type Places } from "./place-data";
import { PlaceList } from "./place-list";
import { ProfilePage } from "./profile-page";
import { UntoldPage } from "./untold-page";

/** Opens a municipality's own page. @throws {PackError} when its data does not arrive. */
export async function openMunicipality(request: PageRequest): Promise<OpenedPage> {
  const places = await loadPlaces(request);
  const found = findPlace(idOf(request), places.atlas);
  if (!found) return missing(request, places);
  const { place } = found;
  const profile = await loadProfile(place.id, places, request);
  const known = { ...found, atlas: places.atlas };
  const { summary = "", outdated = false } = places.told[place.id] ?? {};
  return {
    name: place.name,
    draw: () =>
      profile ? (
        <ProfilePage {...known} profile={profile} summary={summary} outdated={outdated} />
      ) : (
        <UntoldPage {...known} />
      ),
  };
}

/** Opens all figures of a municipality that has texts; the others show them on their own page. */
export async function openFigures(request: PageRequest): Promise<OpenedPage> {
  const places = await loadPlaces(request);
  const found = findPlace(idOf(request), places.atlas);
  if (!found?.place.told) return missing(request, places);
  return {
    name: fill(request.pack.words["place.figures_of"] ?? "", { name: found.place.name }),
    draw: () => <FiguresPage {...found} atlas={places.atlas} />,
  };
}

function idOf({ route }: PageRequest): string {
  return "id" in route ? route.id : "";
}

function missing({ pack }: PageRequest, places: Places): OpenedPage {
  return {
    name: pack.words["missing.title"] ?? "",
    draw: () => (
      <Missing what="municipality">
        <PlaceList {...places} />
      </Missing>
    ),
  };
}
