import { type FeaturePages } from "../app/feature-pages";
import { openCompare } from "../features/compare/compare-page";
import { openFind } from "../features/find/find-page";
import { openMap } from "../features/map/map-page";
import { openList } from "../features/places/list-page";
import { openFigures, openMunicipality } from "../features/places/municipality-page";
import { openAbout, openStep, openStories, openStory } from "../features/reading/reading-pages";
import { openSaved } from "../features/saved/saved-page";
import { openSearch } from "../features/search/search-page";
import { openAmbassador } from "../features/visit/ambassador/ambassador-page";
import { openEvent, openEvents } from "../features/visit/events/events-page";
import { openVisit } from "../features/visit/visit-page";

/** The pages that a browser fetches on demand, at hand for the build. */
export const ALL_PAGES: FeaturePages = {
  municipalities: openList,
  municipality: openMunicipality,
  figures: openFigures,
  map: openMap,
  search: openSearch,
  compare: openCompare,
  saved: openSaved,
  find: openFind,
  stories: openStories,
  story: openStory,
  step: openStep,
  about: openAbout,
  visit: openVisit,
  ambassador: openAmbassador,
  events: openEvents,
  event: openEvent,
};
