import { renderToString } from "preact-render-to-string";
import { type Pack } from "../content/pack";
import { type Route } from "../content/routes";
import { App } from "./app";
import { ChooseLanguage, type LanguageChoice } from "./pages/choose-language";
import { pageTitle } from "./page-title";
import { Trouble } from "./frame/trouble";

/** Writes the body of a page of a language as HTML; without a route the empty shell that the browser fills. */
export function renderPage(pack: Pack, route: Route | null, base: string): { title: string; body: string } {
  const page = route ? renderToString(<App pack={pack} route={route} base={base} />) : "";
  const title = pageTitle(pack, route ?? { page: "home", language: pack.language.slug });
  return { title, body: `<div id="app">${page}</div>${renderToString(<Trouble words={pack.words} />)}` };
}

/** Writes the body of a page that belongs to no language: the choice of language, an unknown address, no network. */
export function renderChoice(
  languages: readonly LanguageChoice[],
  base: string,
  kind: "choose" | "missing" | "offline",
): string {
  return renderToString(<ChooseLanguage languages={languages} base={base} kind={kind} />);
}
