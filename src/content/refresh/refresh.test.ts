import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseDocument } from "yaml";
import { refreshSettings } from "../schemas/refresh";
import { OUTLOOK_PATH } from "./outlook-file";
import { answerAll } from "./testing/answer-all";
import { useRefreshTrial } from "./testing/refresh-trial";
import { valuesPath } from "./values-file";

const trial = useRefreshTrial();

const fetched = () =>
  refreshSettings
    .parse(parseDocument(trial.read("facts/statistics/refresh.yaml")).toJS())
    .indicators.filter((setting) => setting.from !== "hand");
const answerRightly = () => answerAll(trial.root, fetched(), 2026);

/** Paths of the files that differ, from the folder of the trial. */
function changedSince(before: Map<string, string>): string[] {
  const now = trial.facts();
  return [...new Set([...before.keys(), ...now.keys()])]
    .filter((path) => before.get(path) !== now.get(path))
    .toSorted();
}
const pathsOf = (...paths: string[]) => paths.map((path) => join(trial.root, path)).toSorted();

describe("a refresh of several sources", () => {
  it("goes on when one publisher is down, leaves its files as they were, and soon asks it no more", async () => {
    const before = trial.facts();
    const right = answerRightly();
    trial.answers((asked) => (asked.path.startsWith("/kolada") ? { ends: "silent" } : right(asked)));
    const outcomes = await trial.run(null);
    expect(outcomes.map(({ id, state }) => `${id} ${state}`)).toEqual([
      "population refreshed",
      "unemployment failed",
      "employment failed",
      "rent refreshed",
      "house_price refreshed",
      "homes_built refreshed",
      "tax failed",
      "urban_share by hand",
      "sfi_passed failed",
      "outlook refreshed",
    ]);
    expect(changedSince(before)).toEqual(
      pathsOf(...["population", "rent", "house_price", "homes_built"].map(valuesPath), OUTLOOK_PATH),
    );
    expect(trial.asked.filter(({ path }) => path.startsWith("/kolada"))).toHaveLength(12);
    expect(outcomes.at(-2)?.lines[0]).toMatch(/has failed 12 times in this run and was not asked again/);
  });

  it("changes nothing the second time", async () => {
    trial.answers(answerRightly());
    await trial.run(null);
    const before = trial.facts();
    const outcomes = await trial.run(null);
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["unchanged", "by hand"]));
    expect(changedSince(before)).toEqual([]);
  });

  it("writes nothing in a dry run", async () => {
    trial.answers(answerRightly());
    const before = trial.facts();
    const outcomes = await trial.run(null, true);
    expect(new Set(outcomes.map(({ state }) => state))).toEqual(new Set(["refreshed", "by hand"]));
    expect(changedSince(before)).toEqual([]);
  });
});

describe("a file", () => {
  it("that cannot be written is a fault of that source alone", async () => {
    trial.answers(answerRightly());
    mkdirSync(join(trial.root, `${valuesPath("tax")}.new/in-the-way`), { recursive: true });
    const before = trial.facts();
    const outcomes = await trial.run("tax,outlook");
    expect(outcomes.map(({ state }) => state)).toEqual(["failed", "refreshed"]);
    expect(outcomes[0]?.lines.join()).toMatch(/EISDIR.*May this file be written/);
    expect(changedSince(before)).toEqual(pathsOf(OUTLOOK_PATH));
  });

  it("that cannot be read is not written over", async () => {
    trial.answers(answerRightly());
    trial.write(valuesPath("tax"), "code,year,value\n0114,2026,\n");
    const before = trial.facts();
    const [outcome] = await trial.run("tax");
    expect(outcome?.lines[0]).toBe('facts/statistics/values/tax.csv:2 value: found "", expected a number');
    expect(changedSince(before)).toEqual([]);
  });
});

describe("indicators.yaml", () => {
  const path = "facts/statistics/indicators.yaml";

  it("is told that the year is certain now, and keeps its comments", async () => {
    trial.answers(answerRightly());
    const before = trial.read(path);
    const [outcome] = await trial.run("employment");
    expect(outcome?.lines.slice(2)).toEqual([
      "indicators.yaml: `year_confirmed` is now true",
      "to do in indicators.yaml: `counts` says that the id is presumed; it is certain now",
      "to do in indicators.yaml, unless done: the publisher is another",
    ]);
    expect(trial.read(path)).toBe(before.replace("false # another comment", "true # another comment"));
  });

  it("that is laid out otherwise is not touched, nor are the values", async () => {
    trial.answers(answerRightly());
    const indented = trial.read(path).replaceAll(/^ {4}/gm, "      ").replaceAll("  - id", "  -   id");
    trial.write(path, indented);
    const before = trial.facts();
    const [outcome] = await trial.run("employment");
    expect(outcome?.lines.join("\n")).toMatch(
      /laid out in a way that would be lost.*`year_confirmed` is now true\nRun npm run format/,
    );
    expect(changedSince(before)).toEqual([]);
  });
});
