import { resolve } from "node:path";
import { type Browser } from "@playwright/test";
import { build } from "vite";
import { DRAWS } from "../../src/features/find/rank-places";
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

/** Ranks all municipalities by all criteria in a browser: at its own speed and six times slower, without and with draws. */
export async function measureFind(browser: Browser, site: Site): Promise<Table> {
  const data: FindData = { atlas: readAtlas(), occupations: readOccupations() };
  const page = await browser.newPage();
  await page.goto(`${site.address}/en/`);
  const session = await page.context().newCDPSession(page);
  const code = await bundle();
  const measure = async (rate: number, draws: number) => {
    await session.send("Emulation.setCPUThrottlingRate", { rate });
    const times = await page.evaluate<number[]>(
      `${code}; const given = ${JSON.stringify({ data, answers: EVERYTHING, draws: { ...DRAWS, count: draws } })};
       Array.from({ length: ${RUNS} }, () => {
         const begun = performance.now();
         ranking.rankPlaces(given.answers, given.data, given.draws);
         return performance.now() - begun;
       })`,
    );
    return middle(times);
  };
  const criteria = Object.keys(EVERYTHING.asked).length;
  const table: Table = {
    [`290 places, ${criteria} criteria`]: {
      "ranking ms (aim 5)": await measure(1, 1),
      [`with ${DRAWS.count} draws`]: await measure(1, DRAWS.count),
      "six times slower (aim 60)": await measure(SLOWER, DRAWS.count),
    },
  };
  await page.close();
  return table;
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
