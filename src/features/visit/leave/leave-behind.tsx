import { useState } from "preact/hooks";
import { type AtlasMunicipality } from "../../../content/atlas";
import { useSurroundings } from "../../../ui/surroundings";
import { LanguageChoice } from "../prepare/language-choice";
import { useTell } from "../visit-words";

/** The way to what is printed about a municipality, in any language. */
export function LeaveBehind({ places }: { places: readonly AtlasMunicipality[] }) {
  const tell = useTell();
  const { pack, linkIn } = useSurroundings();
  const [id, setId] = useState(places[0]?.id ?? "");
  const [language, setLanguage] = useState(pack.language.slug);
  return (
    <section aria-labelledby="leave">
      <h2 id="leave">{tell("leave.title")}</h2>
      <p>{tell("leave.lead")}</p>
      <div class="pair">
        <label class="labelled">
          <span>{tell("leave.place")}</span>
          <select value={id} onChange={({ currentTarget }) => setId(currentTarget.value)}>
            {places.map((place) => (
              <option value={place.id} lang="sv">
                {place.name}
              </option>
            ))}
          </select>
        </label>
        <LanguageChoice label={tell("leave.language")} value={language} onChange={setLanguage} />
      </div>
      <p class="onward">
        {(["handout", "leaflet"] as const).map((form) => (
          <a class="button second" href={`${linkIn(language)}?${form}=${id}`}>
            {tell(`leave.${form}`)}
          </a>
        ))}
      </p>
    </section>
  );
}
