import { readdirSync, readFileSync } from "node:fs";
import { brotliCompressSync } from "node:zlib";
import { type Browser, type Page } from "@playwright/test";
import { PHONE, waitUntilSaved, type Site } from "../setting/site";

/** A processor so many times slower than this machine's. */
const SLOWER = 6;
/** Each word is typed, and the page opened, so often; the middle one counts, because other programs disturb single ones. */
const ROUNDS = 3;

/** What is typed, letter by letter: names, Swedish words from letters, words of the language, errors, several words. */
const TYPED: Readonly<Record<string, readonly string[]>> = {
  en: ["umea", "ostersnud", "hyresrätt", "vardcentral", "interpreter", "interprter", "school in umeå", "sfi", "the"],
  ar: ["umea", "السكن", "مركز صحي", "hyresratt", "مترجم شفوي", "بلدية", "sfi"],
};

/** Milliseconds from the frame that takes a letter up until its answer stands in the document, without and with layout. */
interface Keystroke {
  answer: number;
  layout: number;
}

/** From the page being awake: milliseconds until the index answers, and the longest task until then; 0 for none over 50. */
interface Opening {
  ready: number;
  longest: number;
}

/**
 * Measures the search at a processor six times slower: keystroke to answer, opening with an empty index, and the bytes of
 * its files. Judges nothing: speed depends on the machine.
 */
export async function measureSearch(browser: Browser, site: Site): Promise<Record<string, Record<string, string>>> {
  const table: Record<string, Record<string, string>> = {};
  for (const [language, words] of Object.entries(TYPED)) {
    const context = await browser.newContext({
      baseURL: site.address,
      viewport: PHONE,
      isMobile: true,
      deviceScaleFactor: 2,
    });
    const page = await context.newPage();
    await page.goto(`/${language}/`);
    await waitUntilSaved(page);
    await (await context.newCDPSession(page)).send("Emulation.setCPUThrottlingRate", { rate: SLOWER });
    const openings: Opening[] = [];
    for (let round = 0; round < ROUNDS; round += 1) openings.push(await measureOpening(page, language));
    const strokes: Keystroke[] = [];
    for (const word of words) {
      const rounds: Keystroke[][] = [];
      for (let round = 0; round < ROUNDS; round += 1) rounds.push(await measureWord(page, word));
      Array.from(rounds[0] ?? []).forEach((_, at) => {
        const same = rounds.flatMap((round) => round[at] ?? []);
        strokes.push({ answer: quantile(same, "answer", 0.5), layout: quantile(same, "layout", 0.5) });
      });
    }
    table[language] = {
      letters: String(strokes.length),
      "answer ms, median (aim 16)": writeQuantile(strokes, "answer", 0.5),
      "95 %": writeQuantile(strokes, "answer", 0.95),
      longest: writeQuantile(strokes, "answer", 1),
      "with layout, median": writeQuantile(strokes, "layout", 0.5),
      "with layout, 95 %": writeQuantile(strokes, "layout", 0.95),
      "index ready ms": quantile(openings, "ready", 0.5).toFixed(0),
      "longest task over 50 ms": quantile(openings, "longest", 0.5).toFixed(0),
      "language file KB": kilobytes("packs", `${language}.search.`),
      "localities KB": kilobytes("data", "localities."),
      "chunk KB": kilobytes("assets", "search-page-"),
    };
    await context.close();
  }
  return table;
}

/** What the page notes while it opens, in milliseconds of its clock. */
interface Watched {
  awake: number;
  ready: number;
  tasks: { begun: number; took: number }[];
}

/** Opens the search with a question and waits for its answer. */
async function measureOpening(page: Page, language: string): Promise<Opening> {
  await page.addInitScript(() => {
    const watched: Watched = { awake: 0, ready: 0, tasks: [] };
    Object.assign(window, { watched });
    new PerformanceObserver((list) => {
      for (const { startTime, duration } of list.getEntries()) watched.tasks.push({ begun: startTime, took: duration });
    }).observe({ type: "longtask", buffered: true });
    new MutationObserver(() => {
      if (!watched.awake && "awake" in document.documentElement.dataset) watched.awake = performance.now();
      if (!watched.ready && document.querySelector(".found")) watched.ready = performance.now();
    }).observe(document, { childList: true, subtree: true, attributes: true });
  });
  await page.goto(`/${language}/search/?q=umea`);
  await page.waitForFunction(() => {
    const { ready } = (window as unknown as { watched: Watched }).watched;
    return ready > 0 && performance.now() > ready + 500;
  });
  const { awake, ready, tasks } = await page.evaluate(() => (window as unknown as { watched: Watched }).watched);
  const between = tasks.filter(({ begun }) => begun > awake && begun < ready);
  return { ready: ready - awake, longest: Math.max(0, ...between.map(({ took }) => took)) };
}

async function measureWord(page: Page, word: string): Promise<Keystroke[]> {
  return page.evaluate(async (typed) => {
    const field = document.querySelector<HTMLInputElement>("#question");
    if (!field) throw new Error("The page has no field");
    const frame = () => new Promise<number>((resolve) => requestAnimationFrame(() => resolve(performance.now())));
    const strokes: { answer: number; layout: number }[] = [];
    for (let length = 1; length <= typed.length; length += 1) {
      const before = frame();
      field.value = typed.slice(0, length);
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
      const after = frame();
      const begun = await before;
      const answered = await after;
      document.body.getBoundingClientRect();
      strokes.push({ answer: answered - begun, layout: performance.now() - begun });
      await frame();
    }
    return strokes;
  }, word);
}

function writeQuantile(strokes: readonly Keystroke[], key: keyof Keystroke, share: number): string {
  return quantile(strokes, key, share).toFixed(1);
}

function quantile<Key extends string>(list: readonly Record<Key, number>[], key: Key, share: number): number {
  const sorted = list.map((one) => one[key]).sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

function kilobytes(folder: string, begin: string): string {
  const name = readdirSync(`dist/${folder}`).find((file) => file.startsWith(begin) && /\.(json|js)$/.test(file));
  if (!name) throw new Error(`dist/${folder} has no file ${begin}`);
  return (brotliCompressSync(readFileSync(`dist/${folder}/${name}`)).length / 1024).toFixed(1);
}
