import { createHash } from "node:crypto";
import { mkdir, realpath, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import { Refusal } from "./refusal.mjs";

/**
 * Lets one command at a time change what is served. The lock is a name in Linux' abstract sockets (unix(7)), which the
 * kernel gives back however the process ends: after a power cut nothing is left to clear away.
 * @template T
 * @param {string} root
 * @param {() => Promise<T>} action what it leaves in the folder "incoming" is removed
 * @returns {Promise<T>}
 * @throws {Refusal} when another command is at work here
 */
export async function alone(root, action) {
  await mkdir(root, { recursive: true });
  const name = createHash("sha256")
    .update(await realpath(root))
    .digest("hex")
    .slice(0, 32);
  const lock = createServer();
  await new Promise((resolve, reject) => {
    lock.once("error", (error) => reject("code" in error && error.code === "EADDRINUSE" ? busy() : error));
    lock.listen(`\0fotfaste-${name}`, () => resolve(undefined));
  });
  try {
    return await action();
  } finally {
    await rm(join(root, "incoming"), { recursive: true, force: true });
    await new Promise((resolve) => lock.close(resolve));
  }
}

function busy() {
  return new Refusal("busy", "Another command is changing the site right now. Wait until it has ended.");
}
