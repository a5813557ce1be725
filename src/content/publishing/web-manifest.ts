import { type Pack } from "../pack";
import { formatPath, type Section } from "../routes";

const SHORTCUTS: { page: Section; words: string }[] = [
  { page: "municipalities", words: "nav.places" },
  { page: "stories", words: "nav.stories" },
  { page: "guide", words: "nav.guide" },
];

/** The web app manifest of one language (W3C Web Application Manifest): name, start page and shortcuts in that language. */
export function buildWebManifest({ words, language }: Pack, base: string): string {
  const name = words["brand.name"] ?? "";
  const icon = (file: string, sizes: string, purpose: string) => ({
    src: `${base}icons/${file}`,
    sizes,
    type: "image/png",
    purpose,
  });
  return JSON.stringify({
    id: base,
    name,
    short_name: name,
    description: words["brand.promise"],
    lang: language.tag,
    dir: language.direction,
    start_url: base + formatPath({ page: "home", language: language.slug }),
    scope: base,
    display: "standalone",
    background_color: "#fbfaf6",
    theme_color: "#fbfaf6",
    icons: [
      icon("icon-192.png", "192x192", "any"),
      icon("icon-512.png", "512x512", "any"),
      icon("maskable-512.png", "512x512", "maskable"),
    ],
    shortcuts: SHORTCUTS.map(({ page, words: key }) => ({
      name: words[key],
      url: base + formatPath({ page, language: language.slug }),
      icons: [icon("icon-192.png", "192x192", "any")],
    })),
  });
}
