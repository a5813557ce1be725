// Installs what is missing: the packages of package-lock.json. Run before every command that needs them; quick when there is nothing to do.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, realpathSync, writeFileSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";

const MARK = "node_modules/.fotfaste-lock";

/**
 * Runs a command in the foreground and ends this process when it fails.
 * @param {string} command
 * @param {string[]} args
 * @param {import("node:child_process").SpawnSyncOptions} [options]
 */
export function run(command, args, options = {}) {
  const { status, error } = spawnSync(command, args, {
    stdio: "inherit",
    shell: process.platform === "win32",
    ...options,
  });
  if (status !== 0) {
    console.error(`\n${command} ${args.join(" ")} did not succeed${error ? `: ${error.message}` : ""}.`);
    process.exit(status ?? 1);
  }
}

/** Installs the packages unless those of this very lock file are there already. */
export function setUp() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(
      `Fotfäste needs Node.js 20.19 or newer; this is ${process.versions.node}. Get it from your system or from nodejs.org.`,
    );
    process.exit(1);
  }
  const lock = createHash("sha256").update(readFileSync("package-lock.json")).digest("hex");
  if (existsSync(MARK) && readFileSync(MARK, "utf8") === lock) return;
  console.log("Installing the packages (once, about half a minute) …");
  run("npm", ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"]);
  writeFileSync(MARK, lock);
}

if (process.argv[1] && import.meta.url === pathToFileURL(realpathSync(process.argv[1])).href) setUp();
