import { describe, expect, it } from "vitest";
import { valuesPath, readValuesFile } from "./values-file";
import { koladaAnswer, valuesOnly } from "./testing/published-answers";
import { type Answer, type Asked } from "./testing/publisher-server";
import { useRefreshTrial } from "./testing/refresh-trial";

const trial = useRefreshTrial();
const ID = "unemployment";
const KPI = "N03937";
const HELD_YEAR = 2024;

const held = () => valuesOnly(readValuesFile(trial.root, ID));
const yearOf = ({ path }: Asked) => Number(/\/year\/(\d{4})/.exec(path)?.[1]);
/** The publisher has the year's values, and nothing of other years. */
const publish = (year: number, change: (values: Map<string, number | null>) => void = () => undefined) => {
  const values = new Map<string, number | null>(held());
  change(values);
  trial.answers((asked) => ({ body: koladaAnswer(KPI, yearOf(asked), yearOf(asked) === year ? values : new Map()) }));
  return values;
};
/** Answers that are all right but for those given, in order; then the right ones again. */
const disturb = (...first: Answer[]) => {
  const values = held();
  trial.answers((asked) => first.shift() ?? { body: koladaAnswer(KPI, yearOf(asked), values) });
};

/** Runs the refresh, expects it to fail and every file to be as it was, and gives what was said. */
async function expectRefused(): Promise<string> {
  const before = trial.facts();
  const outcomes = await trial.run(ID);
  expect(trial.facts()).toEqual(before);
  expect(outcomes.map(({ state }) => state)).toEqual(["failed"]);
  return outcomes.flatMap(({ lines }) => lines).join("\n");
}

describe("a figure of Kolada", () => {
  it("that we do not hold yet is read from the newest year, and is for later", async () => {
    const values = new Map([...held().keys()].slice(100).map((code) => [code, 60]));
    trial.answers((asked) => ({
      body: koladaAnswer("N18946", yearOf(asked), yearOf(asked) === 2025 ? values : new Map()),
    }));
    const before = trial.read("facts/statistics/indicators.yaml");
    const [outcome] = await trial.run("sfi_passed");
    expect(outcome?.lines).toEqual(["no stated year → 2025; 0 changed, 190 new, 0 gone, 0 the same"]);
    expect(valuesOnly(readValuesFile(trial.root, "sfi_passed"))).toEqual(values);
    expect(trial.read("facts/statistics/indicators.yaml")).toBe(before);
  });

  it("that is set a year ahead is asked for in the coming year first", async () => {
    await trial.run("tax");
    expect(trial.asked[0]?.path).toContain("/N00900/year/2027");
  });

  it("is replaced by the newest whole year, with the values for everybody and of municipalities only", async () => {
    const values = publish(2025, (all) => all.set("2480", 9.125));
    const [outcome] = await trial.run(ID);
    expect(outcome?.state).toBe("refreshed");
    expect(outcome?.lines[0]).toBe("2024 → 2025; 1 changed, 0 new, 0 gone, 289 the same");
    expect(outcome?.lines[1]).toMatch(/^largest: Umeå [\d.]+ → 9.125$/);
    const after = readValuesFile(trial.root, ID);
    expect(valuesOnly(after)).toEqual(values);
    expect(new Set([...after.values()].map(({ year }) => year))).toEqual(new Set([2025]));
    expect(trial.read(valuesPath(ID))).toMatch(/^code,year,value\n0114,2025,[\d.]+\n[^]*\n2584,2025,[\d.]+\n$/);
  });

  it("is asked for politely: one question a year, the newest first, none older than what we hold, with our name", async () => {
    publish(2025);
    await trial.run(ID);
    expect(trial.asked.map(({ path }) => path)).toEqual([
      `/kolada/data/kpi/${KPI}/year/2026?region_type=municipality`,
      `/kolada/data/kpi/${KPI}/year/2025?region_type=municipality`,
    ]);
    expect(trial.asked[0]?.headers["user-agent"]).toContain("Fotfaste");
    expect(trial.waits).toEqual([400]);
  });

  it("leaves the row of a municipality out that has no value any more, and notes it", async () => {
    publish(2025, (all) => all.set("2480", null).delete("2418"));
    const [outcome] = await trial.run(ID);
    expect(outcome?.lines).toContain("gone: Malå, Umeå");
    expect(trial.read(valuesPath(ID))).not.toMatch(/^2480|^2418/m);
    expect(trial.read("facts/statistics/indicators.yaml")).toMatch(/^ {4}missing: \["2418", "2480"\]$/m);
  });

  it("takes a value that Kolada has taken back for missing", async () => {
    const body = koladaAnswer(KPI, 2026, held());
    const [first] = body.values;
    first?.values.forEach((entry) => (entry.isdeleted = true));
    trial.answers(() => ({ body }));
    expect((await trial.run(ID))[0]?.lines).toContain("gone: Upplands Väsby");
  });

  it("goes on to the year before when the newest has too few municipalities", async () => {
    const whole = koladaAnswer(KPI, 2025, held());
    const few = koladaAnswer(KPI, 2026, new Map([["2480", 3]]));
    trial.answers((asked) => ({ body: yearOf(asked) === 2026 ? few : whole }));
    await trial.run(ID);
    expect(readValuesFile(trial.root, ID).get("2480")?.year).toBe(2025);
  });

  it("goes on to the year before when the newest is not there at all", async () => {
    trial.answers((asked) =>
      yearOf(asked) === 2026 ? { status: 404 } : { body: koladaAnswer(KPI, yearOf(asked), held()) },
    );
    await trial.run(ID);
    expect(readValuesFile(trial.root, ID).get("2480")?.year).toBe(2025);
  });

  it("is read page by page", async () => {
    const whole = koladaAnswer(KPI, 2026, held());
    const half = whole.values.length / 2;
    trial.answers(({ path, headers }) => {
      const second = path.includes("page=2");
      const values = second ? whole.values.slice(half) : whole.values.slice(0, half);
      const next = `http://${headers.host ?? ""}/kolada/data/kpi/${KPI}/year/2026?page=2`;
      return { body: { ...whole, values, count: values.length, next_url: second ? null : next } };
    });
    const [outcome] = await trial.run(ID);
    expect(outcome?.lines[0]).toContain("2024 → 2026; 0 changed, 0 new, 0 gone, 290 the same");
  });
});

describe("a passing fault of Kolada", () => {
  it("500, and a connection that breaks, are asked again after growing pauses", async () => {
    disturb({ status: 500 }, { ends: "silent" }, { status: 503 });
    expect((await trial.run(ID)).map(({ state }) => state)).toEqual(["refreshed"]);
    expect(trial.waits).toEqual([1500, 3000, 6000]);
  });

  it("429 is asked again when it wishes", async () => {
    disturb({ status: 429, headers: { "retry-after": "17" } });
    expect((await trial.run(ID)).map(({ state }) => state)).toEqual(["refreshed"]);
    expect(trial.waits).toEqual([17_000]);
  });

  it("429 that wishes for more than two minutes is left alone", async () => {
    trial.answers(() => ({ status: 429, headers: { "retry-after": "Sun, 22 Nov 2026 12:05:00 GMT" } }));
    expect(await expectRefused()).toMatch(/answered 429 .*asks to wait 300 s/);
    expect(trial.asked).toHaveLength(1);
  });

  it("an answer that does not end is broken off and asked for again", async () => {
    disturb({ body: koladaAnswer(KPI, 2026, held()), ends: "endless" });
    expect((await trial.run(ID)).map(({ state }) => state)).toEqual(["refreshed"]);
    expect(trial.asked).toHaveLength(2);
  });

  it("JSON that is cut off is asked for again", async () => {
    disturb({ body: JSON.stringify(koladaAnswer(KPI, 2026, held())).slice(0, 5000) });
    expect((await trial.run(ID)).map(({ state }) => state)).toEqual(["refreshed"]);
  });
});

describe("a lasting fault of Kolada leaves every file as it was and says", () => {
  const good = () => koladaAnswer(KPI, 2026, held());
  const [first] = koladaAnswer(KPI, 2026, new Map([["0114", 1]])).values;
  const withRow = (row: unknown) => ({ body: { ...good(), values: [...good().values, row], count: good().count + 1 } });

  it.each<[string, () => Answer, RegExp]>([
    [
      "an error",
      () => ({ status: 500, body: "out of order" }),
      /answered 500 Internal Server Error, "out of order"\nTry again later/,
    ],
    [
      "an id that is gone",
      () => ({ status: 404 }),
      /too few municipalities \(2026: 0, 2025: 0, 2024: 0;[^]*choose another id/,
    ],
    ["a refusal", () => ({ status: 403 }), /answered 403 Forbidden\nCheck the ids/],
    ["silence", () => ({ ends: "silent" }), /gave no answer/],
    ["an endless answer", () => ({ body: good(), ends: "endless" }), /did not finish its answer in 60 s/],
    ["an answer that breaks off", () => ({ body: good(), ends: "cut" }), /gave no answer/],
    ["a page of HTML", () => ({ body: "<!DOCTYPE html><title>Sorry</title>" }), /not JSON: "<!DOCTYPE html>/],
    ["cut JSON", () => ({ body: JSON.stringify(good()).slice(0, -9) }), /not JSON/],
    ["more than can be right", () => ({ body: " ".repeat(30_000_001) }), /more than 30000000 bytes/],
    ["bytes that are not text", () => ({ body: new Uint8Array([0x22, 0xff, 0x22]) }), /bytes that are not UTF-8/],
    ["another shape", () => ({ body: { data: [] } }), /another shape .* at values stands nothing/],
    ["a value that is a text", () => withRow({ ...first, values: [{ gender: "T", value: "3,4" }] }), /stands "3,4"/],
    ["an unknown gender", () => withRow({ ...first, values: [{ gender: "X", value: 3 }] }), /gender stands "X"/],
    ["fewer rows than it says", () => ({ body: { ...good(), count: 999 } }), /holds \d+ rows and says 999/],
    ["another figure", () => ({ body: koladaAnswer("N00900", 2026, held()) }), /holds N00900 of 2026/],
    ["another year", () => ({ body: koladaAnswer(KPI, 2023, held()) }), /holds N03937 of 2023/],
    ["an unknown municipality", () => withRow({ ...first, municipality: "9999" }), /municipality 9999, which is not/],
    ["a municipality twice", () => withRow(first), /holds Upplands Väsby \(0114\) twice/],
    [
      "a value out of the range that indicators.yaml states",
      () => ({ body: koladaAnswer(KPI, 2026, new Map(held()).set("2480", 16)) }),
      /Umeå has 16, outside 0 to 15/,
    ],
    [
      "a value out of range",
      () => ({ body: koladaAnswer(KPI, 2026, new Map(held()).set("2480", 340)) }),
      /Umeå has 340, outside 0 to/,
    ],
    ["nothing", () => ({ body: koladaAnswer(KPI, HELD_YEAR, new Map()) }), /holds N03937 of 2024/],
    [
      "pages at another host",
      () => ({ body: { ...good(), next_url: "http://localhost:9/kolada" } }),
      /goes on at another place/,
    ],
    [
      "pages without end",
      () => ({ body: { ...good(), next_url: `${trial.environment()["FOTFASTE_KOLADA"] ?? ""}/again` } }),
      /more than 10 pages/,
    ],
    [
      "a way to another host",
      () => ({ status: 302, headers: { location: "http://localhost:9/elsewhere" } }),
      /sends on to another place/,
    ],
    ["a way without end", () => ({ status: 302, headers: { location: "/round" } }), /sends on more than 3 times/],
  ])("%s", async (_, answer, said) => {
    trial.answers(answer);
    expect(await expectRefused()).toMatch(said);
  });

  it("no newer year with enough municipalities", async () => {
    publish(HELD_YEAR, (all) => [...all.keys()].slice(0, 4).forEach((code) => all.delete(code)));
    expect(await expectRefused()).toMatch(/too few municipalities \(2026: 0, 2025: 0, 2024: 286; wanted 287 of 290\)/);
  });

  it("an older year than ours: it is not even asked for", async () => {
    publish(2023);
    expect(await expectRefused()).toMatch(/too few municipalities/);
    expect(trial.asked.map(yearOf)).toEqual([2026, 2025, 2024]);
  });

  it("the second page missing", async () => {
    trial.answers(({ path, headers }) =>
      path.includes("page=2")
        ? { ends: "silent" }
        : { body: { ...good(), next_url: `http://${headers.host ?? ""}/kolada/x?page=2` } },
    );
    expect(await expectRefused()).toMatch(/gave no answer/);
    expect(trial.asked).toHaveLength(5);
  });
});
