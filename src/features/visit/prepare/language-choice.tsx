import { useSurroundings } from "../../../ui/surroundings";

interface LanguageChoiceProperties {
  label: string;
  /** Slug of the chosen language; empty for none. */
  value: string;
  /** Words for choosing none; left out where one must be chosen. */
  none?: string;
  onChange: (slug: string) => void;
}

/** All languages of the site by their own names. */
export function LanguageChoice({ label, value, none, onChange }: LanguageChoiceProperties) {
  const { pack } = useSurroundings();
  return (
    <label class="labelled">
      <span>{label}</span>
      <select value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
        {none !== undefined && <option value="">{none}</option>}
        {pack.translations.map(({ slug, tag, autonym, direction }) => (
          <option value={slug} lang={tag} dir={direction}>
            {autonym}
          </option>
        ))}
      </select>
    </label>
  );
}
