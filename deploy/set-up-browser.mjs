// Finds the browsers for the tests, and installs those that are missing: Debian's packages where apt and root are at hand, else Playwright's own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { run } from "./set-up.mjs";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const USUAL_PLACES_WITHOUT_WINDOWS = ["/usr/lib/chromium/chromium-headless-shell"];

/** Mozilla's own Firefox is driven otherwise than the one that Playwright builds. */
const USUAL_PLACES_OF_FIREFOX = ["/usr/bin/firefox-esr", "/usr/bin/firefox"];

/**
 * The Chromium to drive: the one that CHROMIUM names, the system's, or Playwright's own.
 * @returns {Promise<string | undefined>} its path; undefined when there is none
 */
export async function findChromium() {
  const named = process.env.CHROMIUM;
  if (named) return named;
  const installed = USUAL_PLACES.find((path) => existsSync(path));
  if (installed) return installed;
  const { chromium } = await import("playwright");
  const own = chromium.executablePath();
  return existsSync(own) ? own : undefined;
}

/**
 * The Chromium that draws pages without windows, which most tests use: the same engine for less than half the work. It is
 * the one that CHROMIUM names or Debian's; where there is none, the Chromium with windows.
 * @returns {Promise<string | undefined>} its path; undefined when there is none
 */
export async function findWindowlessChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  return USUAL_PLACES_WITHOUT_WINDOWS.find((path) => existsSync(path)) ?? findChromium();
}

/** Installs Chromium, with and without windows, unless they are there. The tests also run without the latter, but slowly. */
export async function setUpBrowser() {
  if (!(await findChromium())) {
    console.log("Installing Chromium for the tests (once) …");
    for (const [command, ...args] of installing("chromium", "chromium")) run(command, args, { env: QUIET });
  }
  const missing = (await findWindowlessChromium()) === (await findChromium());
  if (!missing || process.env.CHROMIUM || !hasDebianPackages()) return;
  console.log("Installing a Chromium without windows for the tests (once) …");
  for (const [command, ...args] of installing("chromium-headless-shell", "chromium")) {
    const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32", env: QUIET });
    if (status === 0) continue;
    console.error("It could not be installed. The Chromium with windows takes its place: the tests take longer.");
    return;
  }
}

/**
 * The Firefox to drive as a second engine: the one that FIREFOX names, the system's, or Playwright's own.
 * @returns {Promise<{ executablePath: string, channel?: string } | undefined>} how Playwright starts it; undefined when there is none
 */
export async function findFirefox() {
  const installed = process.env.FIREFOX ?? USUAL_PLACES_OF_FIREFOX.find((path) => existsSync(path));
  if (installed) return { executablePath: installed, channel: "moz-firefox" };
  const { firefox } = await import("playwright");
  const own = firefox.executablePath();
  return existsSync(own) ? { executablePath: own } : undefined;
}

/** Installs a Firefox unless there is one. Where that does not succeed it says so and goes on; the tests that need it fail. */
export async function setUpFirefox() {
  if (await findFirefox()) return;
  console.log("Installing Firefox for the tests of a second engine (once) …");
  for (const [command, ...args] of installing("firefox-esr", "firefox")) {
    const { status } = spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32", env: QUIET });
    if (status === 0) continue;
    console.error(
      `\nFirefox could not be installed: ${command} ${args.join(" ")} did not succeed. Nothing is tried in a second engine; those tests count as failed.`,
    );
    return;
  }
}

const QUIET = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };

/**
 * The commands that install a browser.
 * @param {string} debianName of Debian's package
 * @param {string} name as Playwright calls it
 * @returns {[string, ...string[]][]}
 */
function installing(debianName, name) {
  if (!hasDebianPackages()) return [["npx", "playwright", "install", name]];
  return [
    ["apt-get", "-qq", "update"],
    ["apt-get", "-qq", "install", "-y", "--no-install-recommends", "--no-remove", debianName],
  ];
}

/** Whether Debian's packages can be installed here. */
function hasDebianPackages() {
  return spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0 && process.getuid?.() === 0;
}
