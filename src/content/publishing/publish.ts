import { buildPack, type Ground } from "../building/build-pack";
import { type CheckedContent } from "../load-content";
import { type Pack } from "../pack";
import { type Language } from "../schemas/languages";
import { integrityOf, shortDigest } from "./digest";
import { listPages, type PageFile } from "./list-pages";
import { escapeHtml, fillTemplate } from "./page-template";
import { pruneStyle, type Stylesheet } from "./prune-style";
import { buildWebManifest } from "./web-manifest";

type Renderer = typeof import("../../app/prerender");
type LanguageChoice = import("../../app/pages/choose-language").LanguageChoice;

/** What the site's own build hands over for the pages. */
export interface Site {
  /** The built index.html without its stylesheet. */
  template: string;
  style: Stylesheet;
  /** Name of the whole stylesheet's file; empty where styles come by other ways. */
  sheet: string;
  base: string;
  /** Names of the scripts that the entry needs at once. */
  scripts: readonly string[];
  renderer: Renderer;
}

/** A pack with the file it is published in. */
export interface PublishedPack {
  pack: Pack;
  fileName: string;
  content: string;
  integrity: string;
}

/** Builds the packs of all languages. */
export function publishPacks(content: CheckedContent, ground: Ground): PublishedPack[] {
  return content.languages.map((language) => publishPack(content, language, ground));
}

function publishPack(content: CheckedContent, language: Language, ground: Ground): PublishedPack {
  const pack = buildPack(content, language, ground);
  const text = JSON.stringify(pack);
  return {
    pack,
    content: text,
    fileName: `packs/${language.slug}.${shortDigest(text)}.json`,
    integrity: integrityOf(text),
  };
}

/** Every file of a language: pack, manifest, pages. */
export function* publishLanguage(
  published: PublishedPack,
  site: Site,
): Generator<{ fileName: string; content: string }> {
  const { pack, fileName, content } = published;
  yield { fileName, content };
  yield { fileName: `${pack.language.slug}/app.webmanifest`, content: buildWebManifest(pack, site.base) };
  for (const page of listPages(pack)) yield { fileName: page.fileName, content: renderPageFile(page, published, site) };
}

/** One page of a language as HTML. */
export function renderPageFile({ route, fileName }: PageFile, published: PublishedPack, site: Site): string {
  const { pack } = published;
  const { title, body } = site.renderer.renderPage(pack, route, site.base);
  const { slug, tag, direction } = pack.language;
  return fillTemplate(site.template, route ? pruneStyle(site.style, body) : site.style.toString(), {
    lang: tag,
    dir: direction,
    title,
    data: {
      page: "language",
      pack: site.base + published.fileName,
      integrity: published.integrity,
      ...(site.sheet && route && { sheet: site.base + site.sheet }),
      ...(fileName.endsWith("404.html") && { missing: "" }),
    },
    links: [
      `<meta name="description" content="${escapeHtml(pack.words["brand.promise"] ?? "")}">`,
      `<link rel="manifest" href="${site.base}${slug}/app.webmanifest">`,
      ...commonLinks(site.base),
      ...site.scripts.map((script) => `<link rel="modulepreload" crossorigin href="${site.base}${script}">`),
    ],
    body,
  });
}

/** The pages that belong to no language. */
export function publishChoices(
  content: CheckedContent,
  packs: readonly PublishedPack[],
  site: Site,
): { fileName: string; content: string }[] {
  const words = new Map(packs.map(({ pack }) => [pack.language.slug, pack.words]));
  const choices: LanguageChoice[] = content.languages.map(({ slug, tag, autonym, direction, greeting, choose }) => ({
    slug,
    tag,
    autonym,
    direction,
    greeting,
    choose,
    missing: words.get(slug)?.["missing.title"] ?? "",
    offline: words.get(slug)?.["missing.unsaved_language"] ?? "",
  }));
  const file = (fileName: string, kind: "choose" | "missing" | "offline") => {
    const body = site.renderer.renderChoice(choices, site.base, kind);
    return {
      fileName,
      content: fillTemplate(site.template, pruneStyle(site.style, body), {
        lang: content.languages[0]?.tag ?? "sv",
        dir: content.languages[0]?.direction ?? "ltr",
        title: "Fotfäste",
        data: { page: kind },
        links: commonLinks(site.base),
        body,
      }),
    };
  };
  return [file("index.html", "choose"), file("404.html", "missing"), file("offline/index.html", "offline")];
}

function commonLinks(base: string): string[] {
  return [
    `<link rel="icon" href="${base}icons/icon.svg" type="image/svg+xml">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-180.png">`,
  ];
}
