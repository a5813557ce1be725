// npm test: everything that must hold, in order. npm run test:quick: the same without what needs the built site. Ends with true sums.
import { Buffer } from "node:buffer";
import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { setUp } from "../deploy/set-up.mjs";
import { setUpBrowser, setUpFirefox } from "../deploy/set-up-browser.mjs";
import { setUpServing } from "../deploy/set-up-serving.mjs";

const REPORTS = "test-results";
const quick = process.argv.includes("--quick");

/** @typedef {{ passed: number, failed: number, unsteady?: string[] }} Sum names of tests that passed at the second try */
/** @typedef {{ name: string, command: string[], sum?: () => Sum, needs?: string, slow?: boolean }} Step */
/**
 * In the daily loop only what has changed is looked at again. Rules that know types may then miss what a change means to
 * another file; `npm test` looks at everything.
 * @param {string} place where it is kept what has been looked at
 */
function remember(place) {
  return quick ? ["--cache", "--cache-location", `.cache/${place}`] : [];
}

/**
 * What only reads: two of these at a time, the longest first.
 * @type {Step[]}
 */
const CHECKS = [
  { name: "lint", command: ["eslint", "--max-warnings", "0", ...remember("eslint/"), "."] },
  { name: "format", command: ["prettier", "--check", "--log-level", "warn", ...remember("prettier"), "."] },
  { name: "styles", command: ["stylelint", "src/**/*.css"] },
  { name: "types: app", command: ["tsc", "-p", "tsconfig.json"] },
  { name: "types: service worker", command: ["tsc", "-p", "src/worker/tsconfig.json"] },
  { name: "types: build and tests", command: ["tsc", "-p", "tsconfig.node.json"] },
];

/** @type {Step[]} */
const STEPS = [
  {
    name: "unit tests",
    command: [
      "vitest",
      "run",
      "--config",
      "e2e/unit.config.ts",
      "--reporter=dot",
      "--reporter=json",
      `--outputFile.json=${REPORTS}/unit.json`,
    ],
    sum: () => {
      const { numPassedTests, numFailedTests, numFailedTestSuites } = readReport("unit.json");
      return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
    },
  },
  { name: "content", command: ["node", "deploy/run.mjs", "src/content/check-command.ts"] },
  { name: "build", command: ["vite", "build", "--logLevel", "warn", "--configLoader", "runner"], slow: true },
  { name: "budgets", command: ["node", "deploy/run.mjs", "e2e/size/size-command.ts"], needs: "build", slow: true },
  {
    name: "journeys",
    command: ["playwright", "test", "--config", "e2e/playwright.config.ts"],
    needs: "build",
    slow: true,
    sum: () => {
      const { stats, suites } = readReport("journeys.json");
      const unsteady = suites.flatMap(unsteadyTests);
      return { passed: stats.expected + stats.flaky, failed: stats.unexpected + stats.skipped, unsteady };
    },
  },
];

/** @param {string} name */
function readReport(name) {
  return JSON.parse(readFileSync(`${REPORTS}/${name}`, "utf8"));
}

/** @typedef {{ title: string, file: string, tests: { status: string }[] }} Journey */
/** @typedef {{ specs?: Journey[], suites?: Suite[] }} Suite */

/**
 * The journeys of a suite that failed at the first try and passed at the second.
 * @param {Suite} suite
 * @returns {string[]} file and title of each
 */
function unsteadyTests({ specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === "flaky"));
  return [...own.map(({ file, title }) => `${file}: ${title}`), ...suites.flatMap(unsteadyTests)];
}

/**
 * The program and the arguments with which a step is started.
 * @param {Step["command"]} command
 * @returns {[program: string, args: string[], options: { shell: boolean }]}
 */
function startOf([program = "", ...args]) {
  const own = program === "node";
  return [
    own ? process.execPath : join("node_modules", ".bin", program),
    args,
    { shell: !own && process.platform === "win32" },
  ];
}

/**
 * Runs one of the checks, and says when it has ended what it said and how it went.
 * @param {Step} step
 * @returns {Promise<Sum>}
 */
async function runCheck({ name, command }) {
  const started = Date.now();
  const [program, args, options] = startOf(command);
  const check = spawn(program, args, { ...options, stdio: ["ignore", "pipe", "pipe"] });
  /** @type {Buffer[]} */
  const said = [];
  check.stdout.on("data", (part) => said.push(part));
  check.stderr.on("data", (part) => said.push(part));
  const ok = await new Promise((resolve) => {
    check.once("error", (error) => {
      said.push(Buffer.from(`${error.message}\n`));
      resolve(false);
    });
    check.once("close", (status) => resolve(status === 0));
  });
  console.log(`\n== ${name}\n${Buffer.concat(said).toString()}`.trimEnd());
  return tellResult(name, { passed: ok ? 1 : 0, failed: ok ? 0 : 1 }, started);
}

/**
 * @param {string} name
 * @param {Sum} result
 * @param {number} started milliseconds since 1970
 */
function tellResult(name, result, started) {
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`-- ${name}: ${result.passed} passed, ${result.failed} failed, ${seconds} s`);
  return result;
}

/**
 * Runs one step and says how it went. A runner that breaks down without a report counts as one failure.
 * @param {Step} step
 */
function runStep({ name, command, sum }) {
  const started = Date.now();
  console.log(`\n== ${name}`);
  const [program, args, options] = startOf(command);
  const { status } = spawnSync(program, args, { ...options, stdio: "inherit" });
  const ok = status === 0;
  /** @type {Sum} */
  let result = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (sum) {
    try {
      const counted = sum();
      result = ok ? counted : { ...counted, failed: Math.max(1, counted.failed) };
    } catch (error) {
      console.error(`The report of ${name} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
      result = { passed: 0, failed: 1 };
    }
  }
  return tellResult(name, result, started);
}

setUp();
setUpServing();
if (!quick) {
  await setUpBrowser();
  await setUpFirefox();
}
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

/** @type {Map<string, Sum>} */
const results = new Map();
const waiting = [...CHECKS];
await Promise.all(
  ["one", "beside it"].map(async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) results.set(check.name, await runCheck(check));
  }),
);
for (const step of STEPS) {
  if (quick && step.slow) continue;
  const needed = step.needs ? results.get(step.needs) : undefined;
  if (needed && needed.failed > 0) {
    console.log(`\n== ${step.name}: cannot run without ${step.needs}`);
    results.set(step.name, { passed: 0, failed: 1 });
  } else results.set(step.name, runStep(step));
}

const total = [...results.values()].reduce((sum, one) => ({
  passed: sum.passed + one.passed,
  failed: sum.failed + one.failed,
}));
const unsteady = [...results.values()].flatMap((one) => one.unsteady ?? []);
if (unsteady.length > 0) console.log(`\nunsteady: passed at the second try\n  ${unsteady.join("\n  ")}`);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed > 0 ? 1 : 0;
