import { type CheckedContent } from "../load-content";
import { type FileReference } from "../pack";
import { listPages, type PageFile } from "./list-pages";
import { escapeHtml, fillTemplate } from "./page-template";
import { pruneStyle, type Stylesheet } from "./prune-style";
import { type PublishedPack } from "./publish-packs";
import { buildWebManifest } from "./web-manifest";

type Renderer = typeof import("../../prerender/prerender");
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

/** Every file of a language: its data, manifest, pages. */
export async function* publishLanguage(
  published: PublishedPack,
  site: Site,
): AsyncGenerator<{ fileName: string; content: string }> {
  const { pack, atlas, later, others } = published;
  for (const { fileName, content } of [pack, ...others]) yield { fileName, content };
  const { slug } = pack.value.language;
  yield { fileName: `${slug}/app.webmanifest`, content: buildWebManifest(pack.value, site.base) };
  for (const page of listPages(pack.value, atlas.value, later.visit))
    yield { fileName: page.fileName, content: await renderPageFile(page, published, site) };
}

/** One page of a language as HTML. */
export async function renderPageFile(
  { route, fileName }: PageFile,
  published: PublishedPack,
  site: Site,
): Promise<string> {
  const { value: pack, reference } = published.pack;
  const { title, body } = await site.renderer.renderPage(pack, route, site.base, (file) => readOwn(file, published));
  const { slug, tag, direction } = pack.language;
  return fillTemplate(site.template, route ? pruneStyle(site.style, { lang: tag, direction, html: body }) : null, {
    lang: tag,
    dir: direction,
    title,
    data: {
      page: "language",
      pack: site.base + reference.address,
      integrity: reference.integrity,
      ...(site.sheet && route && { sheet: site.base + site.sheet }),
      ...(fileName.endsWith("404.html") && { missing: "" }),
    },
    links: [
      ...(route?.page === "home"
        ? [`<meta name="description" content="${escapeHtml(pack.words["brand.promise"] ?? "")}">`]
        : []),
      // The empty page becomes any page and needs the whole sheet, which is kept beside it once for all languages.
      ...(site.sheet && !route ? [`<link rel="stylesheet" href="${site.base}${site.sheet}">`] : []),
      `<link rel="manifest" href="${site.base}${slug}/app.webmanifest">`,
      ...commonLinks(site.base),
      ...site.scripts.map((script) => `<link rel="modulepreload" crossorigin href="${site.base}${script}">`),
    ],
    body,
  });
}

/** What a page asks for while it is written stands in memory already. */
function readOwn({ address }: FileReference, { shared, others }: PublishedPack): Promise<unknown> {
  const file = [...shared, ...others].find(({ fileName }) => fileName === address);
  if (!file) throw new Error(`A page asks for ${address}, which is not published`);
  return Promise.resolve(file.value);
}

/** The pages that belong to no language. */
export function publishChoices(
  content: CheckedContent,
  packs: readonly PublishedPack[],
  site: Site,
): { fileName: string; content: string }[] {
  const words = new Map(packs.map(({ pack: { value } }) => [value.language.slug, value.words]));
  const choices: LanguageChoice[] = content.languages.map(({ slug, tag, autonym, direction, greeting, choose }) => ({
    slug,
    tag,
    autonym,
    direction,
    greeting,
    choose,
    listen: words.get(slug)?.["listen.play"] ?? "",
    missing: words.get(slug)?.["missing.title"] ?? "",
    offline: words.get(slug)?.["missing.unsaved_language"] ?? "",
  }));
  const file = (fileName: string, page: string, body: string) => ({
    fileName,
    content: fillTemplate(site.template, pruneStyle(site.style, { lang: "sv", direction: "rtl", html: body }), {
      lang: content.languages[0]?.tag ?? "sv",
      dir: content.languages[0]?.direction ?? "ltr",
      title: page === "staff" ? "Personal · Staff – Fotfäste" : "Fotfäste",
      data: { page, ...(site.sheet && { sheet: site.base + site.sheet }) },
      links: commonLinks(site.base),
      body,
    }),
  });
  const choice = (fileName: string, kind: "choose" | "missing" | "offline") =>
    file(fileName, kind, site.renderer.renderChoice(choices, site.base, kind));
  return [
    choice("index.html", "choose"),
    choice("404.html", "missing"),
    choice("offline/index.html", "offline"),
    file("staff/index.html", "staff", site.renderer.renderStaff(site.base)),
  ];
}

function commonLinks(base: string): string[] {
  return [
    `<link rel="icon" href="${base}icons/icon.svg">`,
    `<link rel="apple-touch-icon" href="${base}icons/apple-touch-180.png">`,
  ];
}
