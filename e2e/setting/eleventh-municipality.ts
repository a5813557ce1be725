import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readContent } from "../../src/content/reading/read-content";
import { writeStatus } from "../../src/content/translations/status-command";
import { LANGUAGES } from "./site";

const FACTS = `id: kiruna
code: "2584"
name: "Kiruna"
website: "https://www.kiruna.se"
sources:
  test-source:
    publisher: "Provkälla"
    address: "https://example.org/"
    date: "2024"
statements:
  work:
    - id: a-statement
      source: test-source
      year: 2024
      confidence: high
`;

/** What the statement of the eleventh municipality says, the same in every language of a test. */
export const STATEMENT = "Kiruna 2024.";

/** Adds a municipality to a copied project as an officer would: one YAML file and one JSON file a language, and their status. */
export function addEleventhMunicipality(folder: string): void {
  writeFileSync(join(folder, "facts/municipalities/kiruna.yaml"), FACTS);
  const words = JSON.stringify({ summary: "{{population}}", work: { "a-statement": STATEMENT } });
  for (const language of LANGUAGES)
    writeFileSync(join(folder, `locales/${language}/municipalities/kiruna.json`), words);
  const content = readContent(folder, []);
  writeStatus(folder, content, content.languages);
}
