import { readdirSync, readFileSync } from "node:fs";
import { type Pack } from "../../src/content/pack";

/** The pack of a language as it was built. */
export function readPack(language: string, folder = "dist"): Pack {
  const name = readdirSync(`${folder}/packs`).find((file) => file.startsWith(`${language}.`) && file.endsWith(".json"));
  if (!name) throw new Error(`${folder} has no pack of ${language}`);
  return JSON.parse(readFileSync(`${folder}/packs/${name}`, "utf8")) as Pack;
}

/** Every page of a language, as paths below the language. */
export function allPages({ municipalities, stories, guide }: Pack): string[] {
  return [
    "",
    "municipalities/",
    "stories/",
    "guide/",
    "about/",
    ...municipalities.map(({ id }) => `municipalities/${id}/`),
    ...stories.map(({ id }) => `stories/${id}/`),
    ...guide.map(({ id }) => `guide/${id}/`),
  ];
}

/** One page of each kind, as paths below the language; the last one leads nowhere. */
export const PAGE_KINDS = [
  "",
  "municipalities/",
  "municipalities/are/",
  "stories/",
  "stories/are-first-job/",
  "guide/",
  "guide/waiting-home/",
  "about/",
  "municipalities/nowhere/",
];
