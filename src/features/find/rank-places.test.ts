import { describe, expect, it } from "vitest";
import { readGround } from "../../content/vite-plugin";
import { buildAtlas } from "../../content/building/build-atlas";
import { buildOccupations } from "../../content/building/build-occupations";
import { loadContent } from "../../content/load-content";
import { TODAY, useContentCopy } from "../../content/testing/content-copy";
import { CRITERIA, NO_ANSWERS, toggleCriterion, type Answers, type CriterionId } from "./answers";
import { questionsFor } from "./ask-municipality";
import { columnsOfCriterion } from "./columns";
import { CRITERION } from "./criteria";
import { rankPlaces } from "./rank-places";
import { reasonsOf } from "./reasons";
import { isOffered, neighbour, stepsFor } from "./steps";

const copy = useContentCopy();
const content = loadContent(copy.root, TODAY);
const atlas = buildAtlas(content, readGround(process.cwd()));
const data = { atlas, occupations: buildOccupations(content, atlas) };
const find = (id: string) => atlas.municipalities.findIndex((one) => one.id === id);

/** A group that is judged by county, one that is judged for the country alone, one that nobody has judged. */
const BY_COUNTY = "7111";
const BY_COUNTRY = "2221";

function asking(asked: Partial<Record<CriterionId, "little" | "much" | "must">>, more: Partial<Answers> = {}): Answers {
  return {
    ...NO_ANSWERS,
    ...more,
    asked: Object.fromEntries(Object.entries(asked).map(([id, degree]) => [id, { degree, limit: 1 }])),
  };
}

describe("ranking Sweden's municipalities", () => {
  it("puts every municipality into one group, or takes it away", () => {
    const result = rankPlaces(asking({ rent: "much", work: "must", school: "little" }), data);
    const { well, partly, less, unknown } = result.groups;
    expect(well.length + partly.length + less.length + unknown.length).toBe(result.left);
    expect(result.left + (result.musts[0]?.removed ?? 0)).toBe(290);
    expect(well.length).toBeGreaterThan(0);
  });

  it("brings those near the named place first, and takes away those too far", () => {
    const near = rankPlaces(asking({ near: "much" }, { near: "2480" }), data);
    expect(near.groups.well.slice(0, 2)).toEqual([find("umea"), find("vannas")]);
    const must = rankPlaces(asking({ near: "must", rent: "much" }, { near: "2480" }), data);
    expect(must.musts[0]).toMatchObject({ unknown: 0, limit: 100 });
    expect(must.left).toBe(290 - (must.musts[0]?.removed ?? 0));
    expect(must.groups.less.concat(must.groups.partly, must.groups.well)).toContain(find("vindeln"));
  });

  it("does not change the group or the order of what remains when something must be so", () => {
    const open = rankPlaces(asking({ rent: "much", light: "little" }), data);
    const must = rankPlaces(asking({ rent: "much", light: "little", town: "must" }), data);
    for (const fit of ["well", "partly", "less"] as const) {
      expect(must.groups[fit]).toEqual(open.groups[fit].filter((at) => must.groups[fit].includes(at)));
    }
  });

  it("says that too little is known where the figure is missing, and guesses none", () => {
    const result = rankPlaces(asking({ school: "much" }), data);
    expect(result.groups.unknown.map((at) => atlas.municipalities[at]?.code).sort()).toEqual(["1904", "2422"]);
    const reasons = reasonsOf(result.groups.unknown[0] ?? 0, result);
    expect(reasons).toMatchObject({ points: [], strongest: [], weakest: null, unknown: [0] });
  });

  it("counts work in one's occupation by county alone, and two adults equally", () => {
    const own: Partial<Answers> = { occupations: [BY_COUNTY, BY_COUNTRY], partner: true };
    expect(isOffered("occupation", asking({}, own), data)).toBe(true);
    expect(isOffered("occupation", asking({}, { occupations: [BY_COUNTRY, null] }), data)).toBe(false);
    const both = rankPlaces(
      asking({ occupation: "much", rent: "much" }, { ...own, occupations: [BY_COUNTY, "2512"] }),
      data,
    );
    expect(both.parents).toEqual([
      { criterion: "occupation", columns: 2, weight: 100 },
      { criterion: "rent", columns: 1, weight: 100 },
    ]);
    expect(both.placing.weights).toEqual([50, 50, 100]);
  });

  it("gives points that add up to the value, and the strongest reasons", () => {
    const result = rankPlaces(asking({ rent: "much", work: "much", light: "little" }), data);
    for (const at of result.groups.well) {
      const { points, strongest, weakest } = reasonsOf(at, result);
      const sum = points.reduce((total, { got }) => total + got, 0);
      expect(sum).toBeCloseTo(100 * (result.placing.placed[at]?.score.value ?? 0), 6);
      expect(points.reduce((total, { possible }) => total + possible, 0)).toBeCloseTo(100, 6);
      expect(strongest.length).toBeGreaterThan(0);
      expect(strongest).not.toContain(weakest);
    }
  });

  it("names one change that moves a place over the line, and it does", () => {
    const asked = { rent: "much", work: "much", light: "much", town: "little" } as const;
    const result = rankPlaces(asking(asked), data);
    const moved = atlas.municipalities.flatMap((_, at) => {
      const { change } = reasonsOf(at, result);
      return change ? [{ at, ...change }] : [];
    });
    expect(moved.length).toBeGreaterThan(10);
    for (const { at, criterion, kind } of moved.slice(0, 12)) {
      const others = Object.fromEntries(Object.entries(asked).filter(([id]) => id !== criterion));
      const among = rankPlaces(asking(others), data).placing.placed[at]?.among;
      expect(among).toBe(kind === "enter");
    }
  });

  it("shows what has all that must be so where nothing else is asked for", () => {
    const { groups, left } = rankPlaces(asking({ small: "must" }), data);
    expect(groups.partly).toHaveLength(left);
    const sizes = groups.partly.map((at) => atlas.municipalities[at]?.landscape.population ?? 0);
    expect(sizes).toEqual([...sizes].sort((one, other) => one - other));
  });
});

describe("the criteria", () => {
  it("hold nearly all municipalities between their ends, so that differences count", () => {
    const answers = asking({}, { near: "2480", occupations: [BY_COUNTY, null] });
    for (const id of CRITERIA) {
      for (const { measure, figures, values } of columnsOfCriterion(id, answers, data)) {
        if (measure.fact === "occupation" || measure.fact === "near") continue;
        const known = figures.filter((figure) => figure !== null);
        const [low, high] = [Math.min(measure.worst, measure.best), Math.max(measure.worst, measure.best)];
        const beyond = known.filter((figure) => figure < low || figure > high).length;
        expect(beyond / known.length, id).toBeLessThan(0.05);
        expect(new Set(values).size, id).toBeGreaterThan(6);
      }
    }
  });

  it("have limits that take some municipalities away and leave some", () => {
    for (const id of CRITERIA) {
      if (id === "occupation") continue;
      CRITERION[id].limits.forEach((_, limit) => {
        const answers = { ...asking({}, { near: "2480" }), asked: { [id]: { degree: "must", limit } } } as Answers;
        const { left } = rankPlaces(answers, data);
        expect(left, `${id} ${limit}`).toBeGreaterThan(3);
        expect(left, `${id} ${limit}`).toBeLessThan(285);
      });
    }
  });
});

describe("the questions", () => {
  it("follow from the answers, one a screen", () => {
    expect(stepsFor(NO_ANSWERS, data)).toEqual(["stage", "who", "occupation", "matters"]);
    const answers = asking({ rent: "much", near: "little", occupation: "much" }, { partner: true });
    expect(stepsFor(answers, data)).toEqual(["stage", "who", "occupation", "partner", "matters", "how-rent", "near"]);
    expect(stepsFor({ ...answers, near: "2480", occupations: [BY_COUNTY, null] }, data).slice(5)).toEqual([
      "how-occupation",
      "how-rent",
      "near",
      "how-near",
    ]);
    expect(neighbour("matters", ["matters"], 1)).toBe("result");
    expect(neighbour("start", ["matters"], -1)).toBe("start");
  });

  it("let a small and a large municipality exclude each other", () => {
    const small = toggleCriterion({}, "small");
    expect(Object.keys(toggleCriterion(small, "large"))).toEqual(["large"]);
    expect(toggleCriterion(small, "small")).toEqual({});
  });

  it("become questions to the municipality", () => {
    const keys = questionsFor(
      asking({ rent: "much" }, { children: ["teen"], wishes: ["care"], occupations: [BY_COUNTY, null], partner: true }),
    ).map(({ key }) => key);
    expect(keys).toEqual([
      "ask.occupation",
      "ask.validation",
      "ask.partner",
      "ask.home",
      "ask.rent",
      "ask.teen",
      "ask.care",
      "ask.who",
    ]);
  });
});
