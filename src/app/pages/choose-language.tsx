import { Icon } from "../../ui/icon/icon";
import { Logo } from "../../ui/icon/logo";
import { PortraitParts } from "../../ui/portrait/parts";
import { Portrait } from "../../ui/portrait/portrait";
import { NORTH } from "./north";
import "./choose-language.css";

/** What the choice shows of a language. `missing` and `offline` are its texts for an unknown address and for no network. */
export interface LanguageChoice {
  slug: string;
  tag: string;
  autonym: string;
  direction: "ltr" | "rtl";
  greeting: string;
  choose: string;
  /** "Listen". */
  listen: string;
  missing: string;
  offline: string;
}

/** Choice of language, by the languages' own names; also the page for addresses that belong to no language. */
export function ChooseLanguage({
  languages,
  base,
  kind,
}: {
  languages: readonly LanguageChoice[];
  base: string;
  kind: "choose" | "missing" | "offline";
}) {
  return (
    <>
      <PortraitParts />
      <div class="sky hero choose-sky">
        <Portrait landscape={NORTH} />
        {kind === "choose" && <nav id="suggested" class="page suggested" />}
      </div>
      <main id="main" class="page choose">
        <h1>
          <Logo />
          Fotfäste
        </h1>
        <ul>
          {languages.map((language) => (
            <li lang={language.tag} dir={language.direction}>
              <a href={`${base}${language.slug}/`} hreflang={language.tag} data-language={language.slug}>
                <b>{language.autonym}</b>
                {kind !== "choose" && <span class="trouble-text">{language[kind]}</span>}
                <span class="invitation" hidden={kind === "offline"}>
                  {`${language.greeting} · ${language.choose}`}
                </span>
              </a>
              {kind === "choose" && (
                <button
                  type="button"
                  class="button second"
                  aria-label={`${language.listen}: ${language.autonym}`}
                  data-say={`${language.autonym}. ${language.choose}.`}
                  hidden
                >
                  <Icon name="listen" />
                </button>
              )}
            </li>
          ))}
        </ul>
      </main>
    </>
  );
}
