import { type ChildProcess, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { createInterface } from "node:readline";
import { type BrowserContext, chromium } from "@playwright/test";
import { launchOptions } from "./site";

/** A Chromium with a profile of its own, which can be killed like any program. */
export interface OwnChromium {
  /** Its only context: what the profile keeps. */
  context: BrowserContext;
  /** Ends all its processes at once, with nothing written or closed (SIGKILL). */
  kill: () => Promise<void>;
  /** Lets it end by itself. */
  close: () => Promise<void>;
}

/**
 * Starts a Chromium on a profile folder. What it had in its own cache of files is gone: only what the site keeps counts.
 * It ends with this process at the latest.
 * @param command what starts it, before Chromium's own path: another program and its arguments, or nothing
 */
export async function startChromium(profile: string, command: readonly string[] = []): Promise<OwnChromium> {
  const { executablePath, args } = await launchOptions();
  const cache = join(profile, "file-cache");
  rmSync(cache, { recursive: true, force: true });
  const [program, ...words] = [
    ...command,
    executablePath,
    "--headless",
    "--remote-debugging-port=0",
    `--user-data-dir=${profile}`,
    `--disk-cache-dir=${cache}`,
    "--no-first-run",
    "--window-size=360,740",
    ...args,
    "about:blank",
  ];
  const child = spawn(program, words, { detached: true, stdio: ["ignore", "ignore", "pipe"] });
  const killGroup = () => {
    if (child.pid && child.exitCode === null && child.signalCode === null) process.kill(-child.pid, "SIGKILL");
  };
  process.once("exit", killGroup);
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve())).then(() => {
    process.off("exit", killGroup);
  });
  const kill = async () => {
    killGroup();
    await ended;
  };
  try {
    const browser = await chromium.connectOverCDP(await findAddress(child));
    const [context] = browser.contexts();
    if (!context) throw new Error("Chromium has no context");
    const close = async () => {
      const session = await browser.newBrowserCDPSession();
      await session.send("Browser.close");
      await ended;
    };
    return { context, kill, close };
  } catch (error) {
    await kill();
    throw error;
  }
}

/** Chromium writes on its standard error output where it can be driven. */
function findAddress({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    if (!stderr) throw new Error("Chromium has no output");
    const said: string[] = [];
    const lines = createInterface(stderr);
    lines.on("line", (line) => {
      said.push(line);
      const address = /^DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (address) resolve(address);
      if (line.includes("remote debugging is disallowed")) reject(new Error(line));
    });
    lines.on("close", () => reject(new Error(`Chromium did not start: ${said.join("\n").slice(-2000)}`)));
  });
}
