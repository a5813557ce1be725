import { afterEach, describe, expect, it, vi } from "vitest";
import { parseDocument } from "yaml";
import { refreshSettings } from "../schemas/refresh";
import { main } from "./refresh-command";
import { answerAll } from "./testing/answer-all";
import { useRefreshTrial } from "./testing/refresh-trial";

const trial = useRefreshTrial();
const SETTINGS = "facts/statistics/refresh.yaml";

const answerRightly = () => {
  const { indicators } = refreshSettings.parse(parseDocument(trial.read(SETTINGS)).toJS());
  const fetched = indicators.filter((setting) => setting.from !== "hand");
  return answerAll(trial.root, fetched, 2026);
};
const run = async (...args: string[]) => {
  const said: string[] = [];
  const listen = (text: unknown) => void said.push(String(text));
  vi.spyOn(console, "log").mockImplementation(listen);
  vi.spyOn(console, "error").mockImplementation(listen);
  for (const [name, value] of Object.entries(trial.environment())) vi.stubEnv(name, value);
  const code = await main(["--root", trial.root, ...args], trial.surroundings);
  return { code, said: said.join("\n") };
};

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe("npm run data:refresh", () => {
  it("reads what it is told to, says what changed, and ends with 0", async () => {
    trial.answers(answerRightly());
    const { code, said } = await run("--only", "employment,outlook");
    expect(said).toBe(
      [
        "employment: refreshed",
        "  2022 → 2026; 290 changed, 0 new, 0 gone, 0 the same",
        "  largest: Kiruna 85.45 → 70, Haparanda 85.4 → 70, Boden 85.35 → 70",
        "  indicators.yaml: `year_confirmed` is now true",
        "  to do in indicators.yaml: `counts` says that the id is presumed; it is certain now",
        "  to do in indicators.yaml, unless done: the publisher is another",
        "outlook: refreshed",
        "  round 2026-1 → 2026-2; 0 assessments changed, 3300 new, 1 gone, 0 the same",
        "",
        "Done. Look at the changes, then run npm run content:check.",
      ].join("\n"),
    );
    expect(code).toBe(0);
  });

  it("--dry-run says what would change and writes nothing", async () => {
    trial.answers(answerRightly());
    const before = trial.facts();
    const { code, said } = await run("--dry-run");
    expect(code).toBe(0);
    expect(said).toContain("employment: would be refreshed\n  2022 → 2026; 290 changed");
    expect(said).toContain("urban_share: by hand\n  nobody knows the table");
    expect(said).toMatch(/\nNothing was written\.$/);
    expect(trial.facts()).toEqual(before);
  });

  it("ends with 1 when a source has failed, and says what to do", async () => {
    const right = answerRightly();
    trial.answers((asked) => (asked.path.startsWith("/scb") ? { status: 503 } : right(asked)));
    const { code, said } = await run("--only", "rent,tax");
    expect(code).toBe(1);
    expect(said).toMatch(/rent: failed\n {2}127\.0\.0\.1:\d+ answered 503 Service Unavailable\n {2}Try again later\./);
    expect(said).toContain("tax: refreshed");
    expect(said).toMatch(/\n1 failed; what they would have replaced is as it was\./);
  });

  it("says when nothing has changed", async () => {
    trial.answers(answerRightly());
    await run("--only", "rent");
    expect((await run("--only", "rent")).said).toMatch(/rent: unchanged\n[^]*\nDone\. Nothing has changed\.$/);
  });

  it.each([
    [["--only", "hearsay"], /facts\/statistics\/refresh\.yaml: found no hearsay, expected one of population, /],
    [["--all"], /Unknown option '--all'[^]*npm run data:refresh -- \[--only id,id\] \[--dry-run\]/],
  ])("does not understand %j, asks nobody and ends with 1", async (args, expected) => {
    const { code, said } = await run(...args);
    expect(code).toBe(1);
    expect(said).toMatch(expected);
    expect(trial.asked).toEqual([]);
  });

  it("names what is wrong in refresh.yaml, asks nobody and ends with 1", async () => {
    trial.write(SETTINGS, trial.read(SETTINGS).replace("N03937", "unemployed"));
    const { code, said } = await run();
    expect(code).toBe(1);
    expect(said).toMatch(
      /refresh\.yaml:3 indicators\[1\]\.kpi: found "unemployed", expected an id of Kolada such as N03937/,
    );
    expect(trial.asked).toEqual([]);
  });
});
