import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { ContentError, type Problem } from "../problem";
import { parseWith } from "../reading/parse-with";
import { readDocument } from "../reading/read-document";
import { readStatistics } from "../reading/read-statistics";
import { refreshSettings, type FetchedSetting, type RefreshSettings } from "../schemas/refresh";
import { createAsk } from "./ask";
import { checkValues } from "./check-values";
import { compareValues, describeValueChanges } from "./compare-values";
import { fetchKolada } from "./fetch-kolada";
import { fetchOutlook } from "./fetch-outlook";
import { fetchScb } from "./fetch-scb";
import { INDICATORS_PATH, noteRefreshed, shownRange } from "./indicators-file";
import { type Limits } from "./limits";
import { describeOutlookChanges } from "./compare-outlooks";
import { OUTLOOK_PATH, readOutlookFile, writeOutlook } from "./outlook-file";
import { type Fetching } from "./fetching";
import { type Publishers } from "./publishers";
import { RefreshFault } from "./refresh-fault";
import { holdsText, replaceFile } from "./replace-file";
import { type Surroundings } from "./surroundings";
import { readValuesFile, valuesPath, writeValues } from "./values-file";

const SETTINGS_PATH = "facts/statistics/refresh.yaml";
/** How the Yrkesbarometer is called among the indicators. */
export const OUTLOOK = "outlook";

export interface RefreshOptions {
  /** The folder that holds facts/. */
  root: string;
  /** Ids to refresh; null for all. */
  only: ReadonlySet<string> | null;
  /** Ask and compare, and write nothing. */
  dryRun: boolean;
  publishers: Publishers;
  limits: Limits;
  surroundings: Surroundings;
}

/** What became of one source. */
export interface Outcome {
  id: string;
  state: "refreshed" | "unchanged" | "by hand" | "failed";
  /** For a person: what changed, or what happened and what to do. */
  lines: string[];
}

/**
 * Reads every source after the other and replaces its file when the answer is whole and can be right; a source that fails leaves its file
 * as it was, and the next is read.
 * @throws {ContentError} when refresh.yaml or the register of municipalities cannot be read, or `only` names what is not there.
 */
export async function* refresh(options: RefreshOptions): AsyncGenerator<Outcome> {
  const { root, only, dryRun, limits, surroundings, publishers } = options;
  const problems: Problem[] = [];
  const settings = parseWith(refreshSettings, readDocument(root, SETTINGS_PATH, problems), problems);
  if (!settings) throw new ContentError(problems);
  checkOnly(settings, only);
  const register = readStatistics(root, problems).municipalities;
  if (register.size === 0) throw new ContentError(problems);
  const fetching: Fetching = {
    ask: createAsk(limits, surroundings),
    publishers,
    limits,
    municipalities: new Map([...register].map(([code, { name }]) => [code, name])),
    thisYear: surroundings.now().getUTCFullYear(),
  };

  for (const setting of settings.indicators) {
    if (only && !only.has(setting.id)) continue;
    if (setting.from === "hand") yield { id: setting.id, state: "by hand", lines: [setting.reason] };
    else yield await attempt(setting.id, () => refreshIndicator(setting, options, fetching));
  }
  if (!only || only.has(OUTLOOK)) {
    yield await attempt(OUTLOOK, async () => {
      const held = readOutlookFile(root);
      const counties = new Set([...register.values()].map(({ county_code: county }) => county));
      const after = await fetchOutlook(settings.outlook, held, counties, fetching);
      const replaced = put(resolve(root, OUTLOOK_PATH), writeOutlook(after), dryRun);
      return { replaced, lines: describeOutlookChanges(held, after) };
    });
  }
}

async function refreshIndicator(
  setting: FetchedSetting,
  { root, dryRun }: RefreshOptions,
  fetching: Fetching,
): Promise<Done> {
  const { id, note } = setting;
  const { municipalities } = fetching;
  const path = resolve(root, INDICATORS_PATH);
  const indicators = readFileSync(path, "utf8");
  const held = readValuesFile(root, id);
  const values =
    setting.from === "kolada" ? await fetchKolada(setting, held, fetching) : await fetchScb(setting, fetching);
  const own = shownRange(indicators, id);
  checkValues(values, held, setting, own ? [setting.range, own] : [setting.range], fetching);
  const missing = [...municipalities.keys()].filter((code) => !values.has(code)).toSorted();
  const noted = noteRefreshed(indicators, { id, missing, note });
  const replaced = put(resolve(root, valuesPath(id)), writeValues(values), dryRun);
  const renoted = put(path, noted.text, dryRun);
  return {
    replaced: replaced || renoted,
    lines: [...describeValueChanges(compareValues(held, values, municipalities)), ...noted.lines],
  };
}

/** Replaces a file, unless this is a dry run; false when it holds the text already. */
function put(path: string, text: string, dryRun: boolean): boolean {
  if (holdsText(path, text)) return false;
  if (!dryRun) replaceFile(path, text);
  return true;
}

interface Done {
  /** False when the files hold the same already. */
  replaced: boolean;
  lines: string[];
}

/** Whatever goes wrong with one source stays with it. */
async function attempt(id: string, act: () => Promise<Done>): Promise<Outcome> {
  try {
    const { replaced, lines } = await act();
    return { id, state: replaced ? "refreshed" : "unchanged", lines };
  } catch (error) {
    if (error instanceof RefreshFault) return { id, state: "failed", lines: [error.message, error.advice] };
    const happened = error instanceof Error ? error.message : String(error);
    return { id, state: "failed", lines: [happened, "May this file be written, and is there room on the disk?"] };
  }
}

function checkOnly(settings: RefreshSettings, only: ReadonlySet<string> | null): void {
  const known = [...settings.indicators.map(({ id }) => id), OUTLOOK];
  const unknown = [...(only ?? [])].filter((id) => !known.includes(id));
  if (unknown.length === 0) return;
  throw new ContentError([
    { file: SETTINGS_PATH, found: `no ${unknown.join(", ")}`, expected: `one of ${known.join(", ")}` },
  ]);
}
