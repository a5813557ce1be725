import { describe, expect, it } from "vitest";
import { OUTLOOK_PATH } from "./outlook-file";
import { outlookRow } from "./testing/published-answers";
import { useRefreshTrial } from "./testing/refresh-trial";
import { countyCodes } from "./testing/trial-facts";

const trial = useRefreshTrial();

const COUNTIES = countyCodes(".");
const whole = (round = "2026-2", occupations = 160) =>
  Array.from({ length: occupations }, (_, at) => COUNTIES.map((county) => outlookRow(at, county, round))).flat();
type Row = ReturnType<typeof outlookRow>;

describe("the Yrkesbarometer", () => {
  it("replaces the file with the newest round as a whole, in our columns", async () => {
    const [first, ...others] = whole();
    const unjudged = {
      jobbmojligheter: null,
      rekryteringssituation: null,
      prognos: null,
      hogsta_bedomningsniva: null,
      delvis_helt: null,
    };
    trial.answers(() => ({ body: [{ ...first, ...unjudged }, ...others] }));
    const [outcome] = await trial.run("outlook");
    expect(outcome?.state).toBe("refreshed");
    expect(outcome?.lines[0]).toMatch(/^round 2026-1 → 2026-2; 0 assessments changed, 3520 new, 1 gone, 0 the same$/);
    const lines = trial.read(OUTLOOK_PATH).split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "round,county,occupation_sv,area_sv,ssyk,concept_id,job_opportunities,recruitment,forecast,level",
      '2026-2,00,Yrke 0,"Administration, ekonomi, juridik",2413 2414,aaaa_bbb_000,,,,',
      '2026-2,01,Yrke 0,"Administration, ekonomi, juridik",2413 2414,aaaa_bbb_000,stora,brist,öka,nuts2/delvis',
    ]);
    expect(lines).toHaveLength(3522);
  });

  it("says which occupations are judged otherwise than in what we held", async () => {
    trial.answers(() => ({ body: whole("2026-1") }));
    await trial.run("outlook");
    const judged = whole().map((row: Row) =>
      row.yb_yrke === "Yrke 7" ? { ...row, rekryteringssituation: "balans" } : row,
    );
    trial.answers(() => ({ body: judged }));
    const [outcome] = await trial.run("outlook");
    expect(outcome?.lines).toEqual([
      "round 2026-1 → 2026-2; 22 assessments changed, 0 new, 0 gone, 3498 the same",
      "whole country: Yrke 7 brist → balans",
    ]);
  });

  it.each<[string, () => unknown, RegExp]>([
    ["an older round", () => whole("2025-2"), /is of round 2025-2, and we hold 2026-1/],
    ["two rounds at once", () => [...whole("2026-2"), ...whole("2027-1")], /mixes the rounds 2026-2, 2027-1/],
    ["a county left out", () => whole().slice(1), /holds Yrke 0 for 21 of 22 areas/],
    ["an unknown county", () => [...whole(), outlookRow(0, "11", "2026-2")], /county 11, which nobody knows/],
    ["a row twice", () => [...whole(), outlookRow(0, "25", "2026-2")], /holds Yrke 0 in county 25 twice/],
    ["too few occupations", () => whole("2026-2", 149), /holds 149 occupations, 150 are the fewest believed/],
    [
      "an assessment nobody knows",
      () => [{ ...outlookRow(0, "00", "2026-2"), prognos: "kanske" }],
      /at \[0\]\.prognos stands "kanske"/,
    ],
    ["another shape", () => ({ yrken: [] }), /another shape than the published one/],
    ["nothing", () => [], /another shape than the published one/],
    ["a page of HTML", () => "<html></html>", /not JSON/],
  ])("%s leaves every file as it was", async (_, body, said) => {
    trial.answers(() => ({ body: body() }));
    const before = trial.facts();
    const [outcome] = await trial.run("outlook");
    expect(outcome?.state).toBe("failed");
    expect(outcome?.lines.join("\n")).toMatch(said);
    expect(trial.facts()).toEqual(before);
  });
});
