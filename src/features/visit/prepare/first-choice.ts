import { type AtlasMunicipality } from "../../../content/atlas";
import { FEWEST_THEMES, MOST_PLACES, MOST_THEMES, THEMES, type Choice, type Theme } from "../deck/deck";
import { type VisitKey } from "../visit-key";

/** What stands beside the listeners' language when nothing else is chosen. */
const BESIDE = "sv-simple";

/**
 * What is chosen before anything is chosen: the page's language with easy Swedish beside it, and the themes that most
 * groups ask for, so that only places are left to choose.
 * @param language slug of the page's language
 */
export function firstChoice(language: string): Choice {
  return {
    places: [],
    themes: ["first_steps", "housing", "school", "getting_around"],
    listeners: "waiting",
    languages: language === BESIDE ? [language] : [language, BESIDE],
    minutes: 20,
    interpreted: false,
  };
}

/** Why a choice is no visit yet; null when it is one. */
export function lackOf({ places, themes }: Choice): VisitKey | null {
  if (places.length === 0) return "prepare.no_place";
  return themes.length < FEWEST_THEMES ? "prepare.few_themes" : null;
}

/** A choice with a place taken in or out; null when there is no room for one more. */
export function togglePlace(choice: Choice, id: AtlasMunicipality["id"]): Choice | null {
  const places = toggle(choice.places, id);
  return places.length > MOST_PLACES ? null : { ...choice, places };
}

/** A choice with a theme taken in or out, in the order in which themes are shown; null when there is no room. */
export function toggleTheme(choice: Choice, theme: Theme): Choice | null {
  const themes = toggle(choice.themes, theme);
  return themes.length > MOST_THEMES ? null : { ...choice, themes: THEMES.filter((one) => themes.includes(one)) };
}

function toggle<Value>(list: readonly Value[], value: Value): Value[] {
  return list.includes(value) ? list.filter((one) => one !== value) : [...list, value];
}

/** A choice with other languages; the same one twice is shown once. `beside` is empty for one language only. */
export function withLanguages(choice: Choice, audience: string, beside: string): Choice {
  return { ...choice, languages: beside === "" || beside === audience ? [audience] : [audience, beside] };
}
