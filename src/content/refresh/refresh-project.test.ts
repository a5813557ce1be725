import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { inspectContent } from "../load-content";
import { describeProblem } from "../problem";
import { refreshSettings } from "../schemas/refresh";
import { INDICATORS_PATH } from "./indicators-file";
import { newestYear } from "./municipal-values";
import { readOutlookFile } from "./outlook-file";
import { answerAll, middleOf } from "./testing/answer-all";
import { useRefreshTrial } from "./testing/refresh-trial";
import { countyCodes, municipalityCodes } from "./testing/trial-facts";
import { readValuesFile, valuesPath } from "./values-file";

const trial = useRefreshTrial("project");

const settings = () => refreshSettings.parse(parseDocument(trial.read("facts/statistics/refresh.yaml")).toJS());
const fetched = () => settings().indicators.filter((setting) => setting.from !== "hand");
const shown = () =>
  parseDocument(trial.read(INDICATORS_PATH)).toJS() as { indicators: { id: string; year_confirmed: boolean }[] };
const problems = () => inspectContent(trial.root, "2026-11-22").problems.map(describeProblem);

describe("the project's own facts", () => {
  it("say for every indicator that the site shows where it is refreshed", () => {
    const known = settings().indicators.map(({ id }) => id);
    expect(shown().indicators.filter(({ id }) => !known.includes(id))).toEqual([]);
  });

  it("hold values that the refresh itself would believe", () => {
    for (const { id, range } of fetched()) {
      const outside = [...readValuesFile(trial.root, id)].filter(
        ([, { value }]) => value < range[0] || value > range[1],
      );
      expect(outside, id).toEqual([]);
    }
  });

  it("hold an outlook that can be read", () => {
    const held = readOutlookFile(trial.root);
    expect(held.length).toBeGreaterThan(1000);
    expect(held.filter(({ county }) => !countyCodes(trial.root).includes(county))).toEqual([]);
  });

  it("are replaced by a refresh of everything, and the content check has nothing new to say", async () => {
    const before = problems();
    const years = fetched().map(({ id }) => newestYear(readValuesFile(trial.root, id)) ?? 0);
    const year = Math.max(...years, ...readOutlookFile(trial.root).map(({ round }) => Number(round.slice(0, 4))));
    trial.surroundings.now = () => new Date(`${year}-12-31`);
    trial.answers(answerAll(trial.root, fetched(), year));
    const outcomes = await trial.run(null);
    expect(outcomes.filter(({ state }) => state === "failed")).toEqual([]);
    const rows = (value: number) =>
      municipalityCodes(trial.root)
        .toSorted()
        .map((code) => `${code},${year},${value}`);
    for (const setting of fetched()) {
      expect(trial.read(valuesPath(setting.id)).trim().split("\n").slice(1)).toEqual(rows(middleOf(setting)));
    }
    const byHand = settings().indicators.flatMap(({ id, from }) => (from === "hand" ? [id] : []));
    expect(shown().indicators.filter(({ id, year_confirmed: sure }) => !sure && !byHand.includes(id))).toEqual([]);
    expect(problems()).toEqual(before);
  });

  it("may hold values of indicators that the site does not show", () => {
    const before = problems();
    trial.write(valuesPath("sfi_passed"), "code,year,value\n0114,2025,61.5\n");
    expect(problems()).toEqual(before);
  });
});
