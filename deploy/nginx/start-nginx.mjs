// Starts Debian's nginx for a test or a measurement, in the foreground and with the rights of whoever asks.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { connect, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { setTimeout as wait } from "node:timers/promises";
import { findProgram } from "../set-up-serving.mjs";
import { nginxConfig } from "./config.mjs";

const PATIENCE = 10_000;
const ADDRESS = "127.0.0.1";

/**
 * Serves with nginx on free ports of this machine until it is stopped.
 * @param {Partial<import("./config.mjs").Serving> & { root: string }} serving what differs from plain HTTP at the root
 * @returns {Promise<{ port: number, stop: () => Promise<void> }>}
 * @throws {Error} with what nginx said, when it does not start
 */
export async function startNginx(serving) {
  const temporary = await mkdtemp(join(tmpdir(), "fotfaste-nginx-"));
  const port = serving.port ?? (await freePort());
  const user = userInfo().username;
  const file = join(temporary, "nginx.conf");
  await writeFile(file, nginxConfig({ base: "/", ...serving, address: ADDRESS, port, temporary, user }));
  const nginx = spawn(findProgram("nginx") ?? "nginx", ["-c", file, "-p", temporary, "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => {
    nginx.once("error", resolve).once("exit", resolve);
  });
  const killAtExit = () => nginx.kill("SIGTERM");
  process.once("exit", killAtExit);
  let said = "";
  nginx.stderr.on("data", (part) => (said += String(part)));
  const stop = async () => {
    if (nginx.exitCode === null) nginx.kill("SIGTERM");
    await ended;
    process.off("exit", killAtExit);
    await rm(temporary, { recursive: true, force: true });
  };
  if (await Promise.race([answers(port), ended.then(() => false)])) return { port, stop };
  await stop();
  throw new Error(`nginx did not start.\n${said}`);
}

/** A port that nobody uses now. */
export async function freePort() {
  const server = createServer().listen(0, ADDRESS);
  await once(server, "listening");
  const details = server.address();
  server.close();
  await once(server, "close");
  if (typeof details !== "object" || details === null) throw new Error("This machine gives no free port.");
  return details.port;
}

/** @param {number} port */
async function answers(port) {
  for (const end = Date.now() + PATIENCE; Date.now() < end; await wait(20)) {
    const socket = connect(port, ADDRESS);
    const connected = await once(socket, "connect").then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (connected) return true;
  }
  return false;
}
