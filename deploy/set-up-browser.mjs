// Finds a Chromium for the tests, and installs one where there is none: Debian's package where apt and root are at hand, else Playwright's own.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { run } from "./set-up.mjs";

const USUAL_PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

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

/** Installs a Chromium unless there is one. */
export async function setUpBrowser() {
  if (await findChromium()) return;
  console.log("Installing Chromium for the tests (once) …");
  const debian = spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0 && process.getuid?.() === 0;
  if (debian) {
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    run("apt-get", ["-qq", "update"], quiet);
    run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", "chromium"], quiet);
  } else {
    run("npx", ["playwright", "install", "chromium"]);
  }
}
