import { readdirSync, readFileSync } from "node:fs";
import { integrityOf } from "../../src/content/publishing/digest";
import { readMalformed } from "../offline/malformed";
import { type Part } from "../parts";
import { toRows } from "./ground";

const RUNS = 10_000;
const SEED = 1;

/** Data files of the built site that are altered, by the beginnings of their names. */
const ALTERED = ["packs/en.", "data/"];

/** Ten thousand malformed lists, manifests and data files of the built site, each given to what reads it. */
export const malformed: Part = {
  name: "malformed",
  run: async () => {
    const built = ["packs", "data"].flatMap((folder) =>
      readdirSync(`dist/${folder}`, "utf8")
        .filter((name) => name.endsWith(".json"))
        .map((name) => `${folder}/${name}`),
    );
    const files = ["index.html", "en/shell/index.html", ...built].map((url) => {
      const content = readFileSync(`dist/${url}`);
      return { url, integrity: integrityOf(content), bytes: content.length };
    });
    const altered = built.filter((name) => ALTERED.some((start) => name.startsWith(start)));
    const data = Object.fromEntries(
      altered.map((name) => [name.replace(/\.[0-9a-f]{10}\.json$/, ""), readFileSync(`dist/${name}`, "utf8")]),
    );
    return toRows(await readMalformed({ files, data }, RUNS, SEED));
  },
};
