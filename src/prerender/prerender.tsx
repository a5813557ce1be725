import { renderToString } from "preact-render-to-string";
import { type FileReference, type Pack } from "../content/pack";
import { type Route } from "../content/routes";
import { App } from "../app/app";
import { openPage } from "../app/feature-pages";
import { ALL_PAGES } from "./all-pages";
import { ChooseLanguage, type LanguageChoice } from "../app/pages/choose-language";
import { pageTitle } from "../app/page-title";
import { StaffIntroduction } from "../features/staff/introduction";
import { Trouble } from "../app/frame/trouble";

/** Writes the body of a page of a language as HTML; without a route the empty shell that the browser fills. */
export async function renderPage(
  pack: Pack,
  route: Route | null,
  base: string,
  load: (file: FileReference) => Promise<unknown>,
): Promise<{ title: string; body: string }> {
  const opened = route && (await openPage({ route, pack, query: new URLSearchParams(), load }, ALL_PAGES));
  const page = route ? renderToString(<App pack={pack} route={route} base={base} opened={opened} />) : "";
  const title = pageTitle(pack, route ?? { page: "home", language: pack.language.slug }, opened?.name);
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

/** Writes the body of the page for staff as it is where there is no kiosk. */
export function renderStaff(base: string): string {
  return renderToString(<StaffIntroduction base={base} />);
}
