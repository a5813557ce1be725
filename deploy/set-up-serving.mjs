// Finds the programs that serve and carry the site, and the one that sets a clock wrong, for the tests; installs what is missing where apt and root are at hand.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { BROTLI_MODULE } from "./nginx/config.mjs";
import { run } from "./set-up.mjs";

/** Debian's packages by what is looked for. */
const PACKAGES = {
  nginx: "nginx",
  [BROTLI_MODULE]: "libnginx-mod-http-brotli-static",
  minisign: "minisign",
  openssl: "openssl",
  faketime: "faketime",
  wrk: "wrk",
  curl: "curl",
  "systemd-analyze": "systemd",
};

/** Servers' programs often lie outside a user's own PATH. */
const FOLDERS = [...(process.env.PATH ?? "").split(":").filter(Boolean), "/usr/sbin", "/usr/bin", "/usr/local/bin"];

/**
 * Where a program lies.
 * @param {string} name
 * @returns {string | undefined} its path; undefined when there is none
 */
export function findProgram(name) {
  return FOLDERS.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Installs what of these is missing, else ends this process and says what to install.
 * @param {(keyof typeof PACKAGES)[]} [needed]
 */
export function setUpServing(
  needed = ["nginx", BROTLI_MODULE, "minisign", "openssl", "faketime", "curl", "systemd-analyze"],
) {
  const missing = needed.filter((name) => !(name.startsWith("/") ? existsSync(name) : findProgram(name)));
  if (missing.length === 0) return;
  const packages = missing.map((name) => PACKAGES[name] ?? name);
  if (process.getuid?.() !== 0 || spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status !== 0) {
    console.error(`The tests need these packages of Debian or their like: ${packages.join(", ")}.`);
    console.error(`Install them: sudo apt-get install ${packages.join(" ")}`);
    process.exit(1);
  }
  console.log(`Installing ${packages.join(", ")} for the tests (once) …`);
  const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  run("apt-get", ["-qq", "update"], quiet);
  run("apt-get", ["-qq", "install", "-y", "--no-install-recommends", ...packages], quiet);
}
