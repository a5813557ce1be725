import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { serve } from "../../deploy/serve.mjs";
import { startNginx } from "../../deploy/nginx/start-nginx.mjs";
import { findProgram, setUpServing } from "../../deploy/set-up-serving.mjs";
import { type Part } from "../parts";

const PAGE = "/en/municipalities/are/";
const SECONDS = 8;
const CONNECTIONS = 64;
const ENCODINGS = ["br", "gzip", "identity"];

/** How many profile pages a second a server sends over loopback, asked by wrk on the same processors. */
export const serving: Part = {
  name: "serving",
  run: async () => {
    setUpServing();
    setUpServing(["wrk"]);
    const root = resolve("dist");
    if (!existsSync(`${root}${PAGE}index.html`)) throw new Error("Build the site first: npm run build");
    console.log(
      `${availableParallelism()} processors shared by server and wrk, ${CONNECTIONS} connections, ${SECONDS} s each, ${PAGE}`,
    );
    const table: Record<string, Record<string, string>> = {};
    const nginx = await startNginx({ root, kept: root });
    for (const encoding of ENCODINGS)
      table[`nginx, ${encoding} (aim 3000)`] = await load("127.0.0.1", nginx.port, encoding);
    await nginx.stop();
    const node = await serve({ folder: root, port: 0, base: "/" });
    const details = node.address();
    if (typeof details !== "object" || !details) throw new Error("The Node server has no port.");
    table["Node, br"] = await load("localhost", details.port, "br");
    node.closeAllConnections();
    node.close();
    return table;
  },
};

async function load(host: string, port: number, encoding: string): Promise<Record<string, string>> {
  const words = [
    "-t",
    "2",
    "-c",
    String(CONNECTIONS),
    "-d",
    `${SECONDS}s`,
    "--latency",
    "-H",
    `Accept-Encoding: ${encoding}`,
  ];
  const wrk = findProgram("wrk") ?? "wrk";
  const { stdout } = await promisify(execFile)(wrk, [...words, `http://${host}:${port}${PAGE}`]);
  const figure = (pattern: RegExp) => pattern.exec(stdout)?.[1] ?? "?";
  return {
    "pages a second": Number(figure(/Requests\/sec:\s+([\d.]+)/)).toFixed(0),
    "median wait": figure(/50%\s+(\S+)/),
    "99 of 100 wait at most": figure(/99%\s+(\S+)/),
    "sent a second": figure(/Transfer\/sec:\s+(\S+)/),
    errors: figure(/Non-2xx or 3xx responses: (\d+)/).replace("?", "0"),
  };
}
