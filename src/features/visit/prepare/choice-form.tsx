import { type AtlasMunicipality } from "../../../content/atlas";
import { useSurroundings } from "../../../ui/surroundings";
import { LENGTHS, LISTENERS, THEMES, type Choice } from "../deck/deck";
import { useTell } from "../visit-words";
import { togglePlace, toggleTheme, withLanguages } from "./first-choice";
import { LanguageChoice } from "./language-choice";
import { Option } from "./option";

interface ChoiceFormProperties {
  choice: Choice;
  /** Municipalities with texts, in the order of their names. */
  places: readonly AtlasMunicipality[];
  onChange: (choice: Choice) => void;
  onFull: (words: "prepare.full_places" | "prepare.full_themes") => void;
}

/** What a visit is about, for whom, in which languages and how long. */
export function ChoiceForm({ choice, places, onChange, onFull }: ChoiceFormProperties) {
  const tell = useTell();
  const { say } = useSurroundings();
  const [audience = "", beside = ""] = choice.languages;
  return (
    <>
      <fieldset>
        <legend>{tell("prepare.places")}</legend>
        <p>{tell("prepare.places_hint")}</p>
        <div class="options">
          {places.map(({ id, name }) => (
            <Option
              type="checkbox"
              name="place"
              checked={choice.places.includes(id)}
              onChange={() => {
                const next = togglePlace(choice, id);
                if (next) onChange(next);
                else onFull("prepare.full_places");
              }}
            >
              <bdi lang="sv">{name}</bdi>
            </Option>
          ))}
        </div>
      </fieldset>
      <div class="pair">
        <LanguageChoice
          label={tell("prepare.audience")}
          value={audience}
          onChange={(slug) => onChange(withLanguages(choice, slug, beside))}
        />
        <LanguageChoice
          label={tell("prepare.beside")}
          value={beside}
          none={tell("prepare.alone")}
          onChange={(slug) => onChange(withLanguages(choice, audience, slug))}
        />
      </div>
      <fieldset>
        <legend>{tell("prepare.length")}</legend>
        <div class="options">
          {LENGTHS.map((minutes) => (
            <Option
              type="radio"
              name="length"
              checked={choice.minutes === minutes}
              onChange={() => onChange({ ...choice, minutes })}
            >
              {tell("prepare.minutes", { number: String(minutes) })}
            </Option>
          ))}
        </div>
        <Option
          type="checkbox"
          name="interpreted"
          checked={choice.interpreted}
          onChange={() => onChange({ ...choice, interpreted: !choice.interpreted })}
        >
          {tell("prepare.interpreted")}
        </Option>
      </fieldset>
      <fieldset>
        <legend>{tell("prepare.stage")}</legend>
        <div class="options">
          {LISTENERS.map((listeners) => (
            <Option
              type="radio"
              name="listeners"
              checked={choice.listeners === listeners}
              onChange={() => onChange({ ...choice, listeners })}
            >
              {tell(`prepare.${listeners}`)}
            </Option>
          ))}
        </div>
      </fieldset>
      <fieldset>
        <legend>{tell("prepare.themes")}</legend>
        <p>{tell("prepare.themes_hint")}</p>
        <div class="options">
          {THEMES.map((theme) => (
            <Option
              type="checkbox"
              name="theme"
              checked={choice.themes.includes(theme)}
              onChange={() => {
                const next = toggleTheme(choice, theme);
                if (next) onChange(next);
                else onFull("prepare.full_themes");
              }}
            >
              {say(`topic.${theme}`)}
            </Option>
          ))}
        </div>
      </fieldset>
    </>
  );
}
