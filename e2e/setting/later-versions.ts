import { createHash } from "node:crypto";
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join, resolve } from "node:path";
import { buildProject, copyProject } from "./copied-project";
import { addEleventhMunicipality } from "./eleventh-municipality";

/** What every text of a later version ends with. */
export const markOf = (version: number) => `⟨${version}⟩`;

/** Texts of the interface that stay as they are: they are part of others, or name things. */
const UNCHANGED = new Set(["brand", "unit", "year", "title", "licence"]);

/**
 * The built site and two later versions of it, in which every text and every script is another. Built once and used as
 * long as the built site is the same.
 * @returns the folders where version 1, 2 and 3 lie
 */
export async function siteVersions(): Promise<string[]> {
  const folders = ["dist"];
  for (const version of [2, 3])
    folders.push(await buildOnce(String(version), (project) => changeAll(project, version)));
  return folders;
}

/** A story that its teller has taken back in the last of `siteVersions`. */
export const TAKEN_BACK = "lima-bus";

/** Version 2 of `siteVersions` with one text of one language changed. Returns its folder. */
export function siteWithOneOtherText(language: string): Promise<string> {
  return buildOnce(`one-text-${language}`, (project) => {
    changeAll(project, 2);
    const file = join(project, "locales", language, "ui.json");
    const texts = JSON.parse(readFileSync(file, "utf8")) as { offline: { checked: string } };
    texts.offline.checked += " ⟨another⟩";
    writeFileSync(file, JSON.stringify(texts));
  });
}

/** The site as it is, in the languages of the tests, with an eleventh municipality. Returns its folder. */
export function siteWithEleventhMunicipality(): Promise<string> {
  return buildOnce("eleventh", addEleventhMunicipality);
}

async function buildOnce(name: string, change: (project: string) => void): Promise<string> {
  const built = createHash("sha256").update(readFileSync("dist/service-worker.js")).digest("hex").slice(0, 16);
  const place = resolve("test-results/versions", built);
  mkdirSync(place, { recursive: true });
  const folder = join(place, name);
  if (existsSync(folder)) return folder;
  const fresh = await buildChanged(change);
  // Another worker may have built the same meanwhile.
  if (existsSync(folder)) rmSync(fresh, { recursive: true });
  else renameSync(fresh, folder);
  return folder;
}

/** Builds a copy of the project that has been changed. Returns the folder of the site, the rest is removed. */
export async function buildChanged(change: (project: string) => void, compressed = false): Promise<string> {
  const project = copyProject();
  try {
    change(project);
    const place = resolve("test-results/versions");
    mkdirSync(place, { recursive: true });
    const folder = join(place, `new-${process.pid}-${Date.now()}`);
    cpSync(await buildProject(project, compressed), folder, { recursive: true });
    return folder;
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function changeAll(project: string, version: number): void {
  const stories = join(project, "facts/stories.yaml");
  if (version === 3) writeFileSync(stories, `withdrawn: [${TAKEN_BACK}]\n${readFileSync(stories, "utf8")}`);
  const locales = join(project, "locales");
  for (const language of readdirSync(locales, { withFileTypes: true }).filter((entry) => entry.isDirectory())) {
    const folder = join(locales, language.name);
    for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" }))
      if (/^(ui|guide|stories|municipalities\/.*)\.json$/.test(file.replaceAll("\\", "/")))
        changeTexts(join(folder, file), version);
  }
  const scripts = readdirSync(join(project, "src"), { recursive: true, encoding: "utf8" });
  for (const file of scripts.filter((name) => /(entry|boot|register|-page)\.tsx?$/.test(name)))
    appendFileSync(
      join(project, "src", file),
      `\nif (typeof document !== "undefined") document.documentElement.dataset["version"] = "${version}";\n`,
    );
}

function changeTexts(file: string, version: number): void {
  const change = (value: unknown): unknown =>
    typeof value === "string"
      ? `${value} ${markOf(version)}`
      : Object.fromEntries(Object.entries(value as object).map(([key, part]) => [key, change(part)]));
  const texts = JSON.parse(readFileSync(file, "utf8")) as Record<string, unknown>;
  const changed = Object.entries(texts).map(([key, part]) => [key, UNCHANGED.has(key) ? part : change(part)]);
  writeFileSync(file, JSON.stringify(Object.fromEntries(changed)));
}
