import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach } from "vitest";
import { LIMITS } from "../limits";
import { refresh, type Outcome } from "../refresh";
import { type Surroundings } from "../surroundings";
import { startPublisher, type Answer, type Asked, type PublisherServer } from "./publisher-server";
import { writeTrialFacts } from "./trial-facts";

/** Facts of its own, publishers on this machine, and a clock that does not run. */
export interface RefreshTrial {
  root: string;
  /** Milliseconds that the refresh wished to wait, in order. It did not wait. */
  waits: number[];
  /** What was asked of the publishers. */
  asked: Asked[];
  /** Makes the publishers answer so. */
  answers: (answer: (asked: Asked) => Answer) => void;
  run: (only: string | null, dryRun?: boolean) => Promise<Outcome[]>;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  /** Every file below facts/ with its content. */
  facts: () => Map<string, string>;
  surroundings: Surroundings;
  /** Where the publishers answer, by the names of the environment's variables. */
  environment: () => Record<string, string>;
}

/**
 * Prepares a trial before each test and clears it away after. Today is 22 November 2026.
 * @param facts trial: facts made for tests. project: a copy of the project's own.
 */
export function useRefreshTrial(facts: "trial" | "project" = "trial"): RefreshTrial {
  let servers: PublisherServer[] = [];
  let answer: (asked: Asked) => Answer;
  const limits = new Set<AbortController>();
  const trial: RefreshTrial = {
    root: "",
    waits: [],
    asked: [],
    answers: (next) => {
      answer = next;
    },
    run: async (only, dryRun = false) => {
      const outcomes: Outcome[] = [];
      const chosen = only === null ? null : new Set(only.split(","));
      const {
        FOTFASTE_KOLADA: kolada = "",
        FOTFASTE_SCB: scb = "",
        FOTFASTE_YRKESBAROMETER: outlook = "",
      } = trial.environment();
      const publishers = { kolada, scb, outlook };
      const { root, surroundings } = trial;
      for await (const outcome of refresh({ root, only: chosen, dryRun, publishers, limits: LIMITS, surroundings }))
        outcomes.push(outcome);
      return outcomes;
    },
    read: (path) => readFileSync(join(trial.root, path), "utf8"),
    write: (path, text) => writeFileSync(join(trial.root, path), text),
    facts: () =>
      new Map(
        readdirSync(join(trial.root, "facts"), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .map((path) => [path, readFileSync(path, "utf8")]),
      ),
    surroundings: {
      now: () => new Date("2026-11-22T12:00:00Z"),
      random: () => 0.5,
      wait: (milliseconds) => {
        trial.waits.push(milliseconds);
        return Promise.resolve();
      },
      timeLimit: () => {
        const controller = new AbortController();
        limits.add(controller);
        return controller.signal;
      },
    },
    environment: () => {
      const [kolada = "", scb = "", outlook = ""] = servers.map(({ address }) => address);
      return {
        FOTFASTE_KOLADA: `${kolada}/kolada`,
        FOTFASTE_SCB: `${scb}/scb`,
        FOTFASTE_YRKESBAROMETER: `${outlook}/outlook.json`,
      };
    },
  };

  beforeEach(async () => {
    trial.root = mkdtempSync(join(tmpdir(), "fotfaste-refresh-"));
    const folders = facts === "project" ? ["facts"] : ["facts/statistics", "facts/places", "facts/occupations"];
    for (const folder of folders.filter((name) => existsSync(name))) {
      cpSync(folder, join(trial.root, folder), { recursive: true });
    }
    if (facts === "trial") writeTrialFacts(trial.root);
    trial.waits.length = 0;
    trial.asked.length = 0;
    answer = () => ({ status: 404 });
    const record = (asked: Asked) => {
      trial.asked.push(asked);
      return answer(asked);
    };
    // The time is up as soon as an endless answer has begun.
    const timeUp = () => limits.forEach((limit) => limit.abort(new DOMException("The time is up", "TimeoutError")));
    servers = await Promise.all([1, 2, 3].map(() => startPublisher(record, timeUp)));
  });
  afterEach(async () => {
    limits.clear();
    await Promise.all(servers.map(({ close }) => close()));
    rmSync(trial.root, { recursive: true });
  });
  return trial;
}
