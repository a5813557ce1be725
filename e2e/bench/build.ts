import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import { parse, stringify } from "yaml";
import { type Municipality } from "../../src/content/schemas/municipality";
import { readAtlas, readPack } from "../setting/pages";
import { buildProject, copyProject } from "../setting/copied-project";
import { LANGUAGES, OTHER_LANGUAGES } from "../setting/site";
import { type Part } from "../parts";

/** The municipality whose page a first visit is reckoned for: the one with the most texts. */
const FULLEST = "are";

const ALL_LANGUAGES = [...LANGUAGES, ...OTHER_LANGUAGES];

/** Bytes, in brotli, of what a first visit to a profile fetches besides fonts: the page, the pack, the scripts it names. */
function firstLoad(folder: string): number {
  const page = readFileSync(join(folder, `en/municipalities/${FULLEST}/index.html`), "utf8");
  const names = [...page.matchAll(/(?:data-pack|src|rel="modulepreload"[^>]* href)="\/([^"]+\.(?:js|json))"/g)];
  const files = new Set(names.map((match) => match[1] ?? ""));
  const bytes = (text: string) => brotliCompressSync(text).length;
  return [...files].reduce((sum, file) => sum + bytes(readFileSync(join(folder, file), "utf8")), bytes(page));
}

/** Gives every municipality without texts those of one that has some, of each in turn, for a measurement only. */
function tellForAll(folder: string): void {
  const { municipalities } = readAtlas();
  const models = municipalities.filter(({ told }) => told);
  const copies = municipalities
    .filter(({ told }) => !told)
    .map((place, at) => ({ ...place, model: models[at % models.length]?.id ?? FULLEST }));
  for (const { id, code, name, model } of copies) {
    const facts = parse(readFileSync(join(folder, `facts/municipalities/${model}.yaml`), "utf8")) as Municipality;
    writeFileSync(join(folder, `facts/municipalities/${id}.yaml`), stringify({ ...facts, id, code, name }));
  }
  for (const language of ALL_LANGUAGES) {
    const words = join(folder, `locales/${language}/municipalities`);
    for (const { id, model } of copies) cpSync(join(words, `${model}.json`), join(words, `${id}.json`));
    const statusFile = join(folder, `locales/${language}/status.json`);
    if (!existsSync(statusFile)) continue;
    const status = JSON.parse(readFileSync(statusFile, "utf8")) as Record<string, unknown>;
    for (const { id, model } of copies) status[`municipalities/${id}`] = status[`municipalities/${model}`];
    writeFileSync(statusFile, JSON.stringify(status));
  }
}

/** How long the whole site takes to build, as it is and with texts of all 290 municipalities, and what a reader then fetches. */
async function measureBuild(): Promise<Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, string>> = {};
  for (const kind of ["as it is", "290 full profiles"]) {
    const folder = copyProject("all");
    if (kind !== "as it is") tellForAll(folder);
    const started = performance.now();
    const site = await buildProject(folder, true);
    table[kind] = {
      "seconds (aim 180)": ((performance.now() - started) / 1000).toFixed(0),
      languages: String(ALL_LANGUAGES.length),
      "municipalities with texts": String(readPack("en", site).told),
      "KB of a first visit": (firstLoad(site) / 1024).toFixed(2),
    };
    rmSync(folder, { recursive: true });
  }
  return table;
}

/** The part of `npm run bench` about building. */
export const build: Part = { name: "build", run: measureBuild };
