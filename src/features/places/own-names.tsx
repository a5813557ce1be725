import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { ownNamesOf } from "./place-data";

/** The names of a place and its county in the letters of the reader's language, under those that signs bear. */
export function OwnNames({ place, atlas }: { place: AtlasMunicipality; atlas: Atlas }) {
  const names = ownNamesOf(place, atlas);
  return names ? <p class="county">{names}</p> : null;
}
