import { resolve } from "node:path";
import { type Browser } from "@playwright/test";
import { build } from "vite";
import { rankPlaces } from "../../src/features/find/rank-places";
import { CRITERIA, NO_ANSWERS, type Answers } from "../../src/features/find/answers";
import { type FindData } from "../../src/features/find/columns";
import { readAtlas, readOccupations } from "../setting/pages";
import { type Site } from "../setting/site";

/** Times slower than this machine's processor. */
const SLOWER = 6;
const RUNS = 15;

/** Everything that can be asked for at once. */
const EVERYTHING: Answers = {
  ...NO_ANSWERS,
  partner: true,
  occupations: ["7111", "2512"],
  near: "2480",
  asked: Object.fromEntries(
    CRITERIA.filter((id) => id !== "large").map((id, at) => [id, { degree: at % 2 ? "little" : "much", limit: 1 }]),
  ),
};

type Table = Record<string, Record<string, string>>;

/** Ranks all municipalities by all criteria, with 300 draws of weights: on this machine, and in a browser six times slower. */
export async function measureFind(browser: Browser, site: Site): Promise<Table> {
  const data: FindData = { atlas: readAtlas(), occupations: readOccupations() };
  const times = Array.from({ length: RUNS }, () => {
    const begun = performance.now();
    rankPlaces(EVERYTHING, data);
    return performance.now() - begun;
  });
  const page = await browser.newPage();
  await page.goto(`${site.address}/en/`);
  await (await page.context().newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
  const code = await bundle();
  const slow = await page.evaluate<number[]>(
    `${code}; const given = ${JSON.stringify({ data, answers: EVERYTHING })};
     Array.from({ length: ${RUNS} }, () => {
       const begun = performance.now(); ranking.rankPlaces(given.answers, given.data); return performance.now() - begun;
     })`,
  );
  await page.close();
  return {
    "290 places, 300 draws": {
      "ms here (aim 5)": middle(times),
      "ms, six times slower (aim 60)": middle(slow),
      criteria: String(Object.keys(EVERYTHING.asked).length),
    },
  };
}

/** The ranking as a script of its own. */
async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      lib: { entry: resolve("src/features/find/rank-places.ts"), formats: ["iife"], name: "ranking" },
    },
  });
  const bundles = Array.isArray(built) ? built : [built];
  const [code] = bundles.flatMap((one) => ("output" in one ? one.output[0].code : []));
  if (code === undefined) throw new Error("The ranking was not bundled");
  return code;
}

function middle(times: readonly number[]): string {
  return ([...times].sort((one, other) => one - other)[times.length >> 1] ?? Number.NaN).toFixed(1);
}
