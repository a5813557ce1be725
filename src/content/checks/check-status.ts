import { type Problem } from "../problem";
import { type Content } from "../reading/read-content";
import { statusPath } from "../reading/read-status";
import { sourceLanguage } from "../translations/source-text";
import { keysForLanguage } from "./check-keys";
import { wantedFiles } from "./check-words";

const MEND = "npm run translations -- status --write";

/**
 * Checks that every text of a translated language has a status and that no status is of a text that nothing asks for.
 * A text that is older than its source is no problem: its page says so.
 */
export function checkStatus(content: Content, problems: Problem[]): void {
  const source = content.words.get(sourceLanguage(content)?.slug ?? "");
  if (!source) return;
  const wanted = wantedFiles(content, source);
  for (const language of content.languages) {
    const path = statusPath(language.slug);
    const status = content.status.get(language.slug);
    if (language.translation === "source") {
      if (status) problems.push({ file: path, found: "a file", expected: "none: nothing is translated here" });
      continue;
    }
    if (content.unread.has(path)) continue;
    if (!status) {
      problems.push({ file: path, found: "no file", expected: `how each text was made (${MEND})` });
      continue;
    }
    for (const [name, keys] of wanted) {
      const texts = content.words.get(language.slug)?.get(name)?.texts;
      if (!keys || !texts) continue;
      const known = status.value[name] ?? {};
      const asked = keysForLanguage(keys, language.tag);
      for (const key of asked)
        if (texts.has(key) && !Object.hasOwn(known, key))
          problems.push({ file: path, key: `${name} ${key}`, found: "no status", expected: `one (${MEND})` });
      for (const key of Object.keys(known))
        if (!asked.has(key))
          problems.push({
            file: path,
            line: status.lineOf(name, key),
            key: `${name} ${key}`,
            found: "a status",
            expected: `none, as there is no such text (${MEND})`,
          });
    }
    for (const name of Object.keys(status.value))
      if (!wanted.has(name))
        problems.push({
          file: path,
          key: name,
          found: "a status",
          expected: `none, as there is no such file (${MEND})`,
        });
  }
}
