import { readFileSync } from "node:fs";
import { type Server } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { CACHED_FOR_EVER, HEADERS, NEVER_KEPT, STEERING_FILES, TRANSPORT_SECURITY } from "./headers.mjs";
import { isNamedByDigest } from "../src/content/site-files";
import { startNginx } from "./nginx/start-nginx.mjs";
import { serve } from "./serve.mjs";
import { ask, type Answer } from "./testing/ask";
import { temporaryFolder, tinySiteFiles, writeFiles, writeTinySite } from "./testing/tiny-site";

const ALL = { "accept-encoding": "gzip, deflate, br, zstd" };

/** What both servers must say alike; dates, tags and the manner of sending are each server's own. */
const COMPARED = [
  ...Object.keys(HEADERS),
  "allow",
  "cache-control",
  "content-range",
  "location",
  "strict-transport-security",
];

/** The same for the answers that hold a file; the few words of a refusal are each server's own. */
const OF_THE_BODY = ["content-encoding", "content-length", "content-type"];

/** Requests of every kind, as path below the base, with what else is asked. */
const REQUESTS: [path: string, options?: { method?: string; headers?: Record<string, string> }][] = [
  ...Object.keys(tinySiteFiles())
    .filter((path) => !path.endsWith("404.html"))
    .flatMap((path): [string, { headers: Record<string, string> }?][] => [
      [path],
      [path, { headers: ALL }],
      [path, { headers: { "accept-encoding": "gzip, br;q=0" } }],
    ]),
  ["", { headers: ALL }],
  ["sv/", { headers: ALL }],
  ["sv/", { method: "HEAD", headers: ALL }],
  ["sv/?from=poster", { headers: ALL }],
  ["sv"],
  ["sv/municipalities/are"],
  ["sv/municipalities/are?m=1&n=2?3"],
  ["sv/municipalities/are/", { headers: { "x-forwarded-proto": "https" } }],
  ["sv/municipalities/are/", { headers: { "x-forwarded-proto": "http" } }],
  ["sv/nowhere/", { headers: ALL }],
  ["sv/nowhere", { method: "HEAD" }],
  ["ar/nowhere/deep/"],
  ["xx/nowhere/"],
  ["nowhere", { headers: ALL }],
  ["sv/404"],
  ["sv/404.html", { headers: ALL }],
  ["404.html"],
  ["assets/", { headers: ALL }],
  ["assets"],
  ["assets/gone.js", { headers: ALL }],
  ["packs/gone.json"],
  ["sv/index.html.br"],
  ["assets/index-one.js.gz"],
  ["assets/index-one.js.%62r"],
  [".hidden"],
  ["sv/.git/config"],
  ["assets/.hidden.js"],
  ["%2ehidden"],
  ["sv/%25/"],
  ["recordings/sv/welcome.mp3", { headers: { range: "bytes=1000-1999" } }],
  ["recordings/sv/welcome.mp3", { headers: { range: "bytes=3000-" } }],
  ["recordings/sv/welcome.mp3", { headers: { range: "bytes=9000-" } }],
  ["recordings/sv/welcome.mp3", { headers: { range: "bytes=0-1" } }],
  ["recordings/sv/welcome.mp3", { headers: { range: "words=1-2" } }],
  ["assets/index-one.js", { headers: { range: "bytes=900000-" } }],
];

const METHODS = ["POST", "PUT", "DELETE", "OPTIONS", "PATCH", "PROPFIND"];

describe.each(["/", "/some/path/"])("served under %s", (base) => {
  const folder = temporaryFolder();
  let node: Server;
  let nginx: Awaited<ReturnType<typeof startNginx>>;
  let nodePort = 0;

  beforeAll(async () => {
    await writeTinySite(folder.path, "one", base);
    writeFiles(folder.path, { ".hidden": "secret", "assets/.hidden.js": "secret", "sv/.git/config": "secret" });
    node = await serve({ folder: folder.path, port: 0, base });
    const details = node.address();
    nodePort = typeof details === "object" && details ? details.port : 0;
    nginx = await startNginx({ root: folder.path, base });
  });

  afterAll(async () => {
    node.close();
    await nginx.stop();
    folder.remove();
  });

  /** The same question to both servers; their answers must agree. */
  async function askBoth(path: string, options?: Parameters<typeof ask>[2]): Promise<Answer> {
    const answers = await Promise.all([nodePort, nginx.port].map((port) => ask(port, path, options)));
    const [own, other] = answers.map(({ status, headers, body }) => {
      const compared = [200, 206, 404].includes(status) ? [...COMPARED, ...OF_THE_BODY] : COMPARED;
      return {
        status,
        headers: Object.fromEntries(compared.map((name) => [name, headers[name]])),
        body: compared === COMPARED ? "" : body.toString("base64"),
      };
    });
    expect(own).toEqual(other);
    const [answer] = answers;
    if (!answer) throw new Error("no answer");
    for (const [name, value] of Object.entries(HEADERS)) expect(answer.headers[name]).toBe(value);
    return answer;
  }

  test.each(REQUESTS)("both servers answer alike: %s %o", async (path, options) => {
    await askBoth(base + path, options);
  });

  test.each(METHODS)("%s is answered with 405 and what is allowed", async (method) => {
    for (const path of ["sv/", "nowhere", "assets/index-one.js"]) {
      const { status, headers } = await askBoth(base + path, { method });
      expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    }
  });

  test("every file comes with its type, whole, in the smallest form that is asked for", async () => {
    for (const [path, content] of Object.entries(tinySiteFiles("one", base))) {
      if (path.endsWith("404.html")) continue;
      const { headers, body } = await askBoth(base + path, { headers: ALL });
      const text = typeof content === "string";
      expect(headers["content-encoding"], path).toBe(text ? "br" : undefined);
      expect(headers["content-type"]?.endsWith("; charset=utf-8"), path).toBe(text);
      expect(text ? brotliDecompressSync(body) : body, path).toEqual(Buffer.from(content));
    }
    const { body } = await askBoth(`${base}sv/`, { headers: { "accept-encoding": "gzip" } });
    expect(gunzipSync(body).toString()).toContain("Hem one");
  });

  test("files with a digest in their name are kept for ever, those that steer never, all others are asked anew", async () => {
    for (const path of Object.keys(tinySiteFiles())) {
      if (path.endsWith("404.html")) continue;
      const { headers } = await askBoth(base + path);
      const rule = ["service-worker.js", "withdrawn.json"].includes(path) ? "no-store" : "no-cache";
      expect(headers["cache-control"], path).toBe(isNamedByDigest(path) ? CACHED_FOR_EVER : rule);
    }
  });

  test("what has not changed is answered with 304 and the same rules", async () => {
    for (const port of [nodePort, nginx.port]) {
      for (const path of ["sv/", "assets/index-one.js"]) {
        const first = await ask(port, base + path, { headers: ALL });
        const second = await ask(port, base + path, {
          headers: { ...ALL, "if-none-match": first.headers.etag ?? "" },
        });
        expect(second.status).toBe(304);
        expect(second.body).toHaveLength(0);
        for (const name of [...Object.keys(HEADERS), "cache-control"])
          expect(second.headers[name], name).toBe(first.headers[name]);
      }
    }
  });

  test("what is missing is said in the language of the address, and nobody keeps it", async () => {
    for (const [path, words] of [
      ["sv/nowhere/", "Sidan finns inte"],
      ["sv/404", "Sidan finns inte"],
      ["sv/404.html", "Sidan finns inte"],
      ["ar/stories/nowhere/", "الصفحة غير موجودة"],
      ["xx/", "Missing, no language"],
      ["assets/gone.js", "Missing, no language"],
      ["assets/", "Missing, no language"],
      ["404.html", "Missing, no language"],
      [".hidden", "Missing, no language"],
    ]) {
      const { status, headers, body } = await askBoth(`${base}${path ?? ""}`);
      expect(body.toString(), path).toContain(words);
      expect([status, headers["cache-control"], headers["content-type"]]).toEqual([
        404,
        "no-cache",
        "text/html; charset=utf-8",
      ]);
    }
  });

  test("an address without its last slash leads to the page, whatever the server's own name", async () => {
    const { status, headers } = await askBoth(`${base}sv/municipalities/are?m=1`);
    expect([status, headers.location]).toEqual([301, `${base}sv/municipalities/are/?m=1`]);
  });

  test("only TLS is told to stay with TLS", async () => {
    expect((await askBoth(`${base}sv/`)).headers["strict-transport-security"]).toBeUndefined();
    const proxied = await askBoth(`${base}sv/`, { headers: { "x-forwarded-proto": "https" } });
    expect(proxied.headers["strict-transport-security"]).toBe(TRANSPORT_SECURITY);
  });

  test("a part of a recording can be asked for", async () => {
    const { status, headers, body } = await askBoth(`${base}recordings/sv/welcome.mp3`, {
      headers: { range: "bytes=1000-1999" },
    });
    expect([status, headers["content-range"]]).toEqual([206, "bytes 1000-1999/4000"]);
    for (const port of [nodePort, nginx.port])
      expect((await ask(port, `${base}recordings/sv/welcome.mp3`)).headers["accept-ranges"]).toBe("bytes");
    expect(body).toEqual(Buffer.from(tinySiteFiles()["recordings/sv/welcome.mp3"] ?? "").subarray(1000, 2000));
  });

  test.each(["bytes=20-10", "bytes=0-0", "bytes=-5", "bytes=0-1,4-5", "bytes=", "bytes=99999999999999999999-"])(
    "a range that is no range (%s) harms no server",
    async (range) => {
      for (const port of [nodePort, nginx.port]) {
        const { status } = await ask(port, `${base}recordings/sv/welcome.mp3`, { headers: { range } });
        expect([200, 206, 416]).toContain(status);
        expect((await ask(port, base)).status).toBe(200);
      }
    },
  );

  test("nginx does not tell its version", async () => {
    for (const path of ["sv/", "nowhere"]) {
      const { headers } = await ask(nginx.port, base + path);
      expect(headers.server).toBe("nginx");
    }
  });

  test("what lies outside the base is missing, and the bare base leads to it", async () => {
    const outside =
      base === "/" ? ["/some/path/"] : ["/", "/sv/", "/assets/index-one.js", "/some/", "/some/pathology/"];
    for (const path of outside) expect((await askBoth(path)).status, path).toBe(404);
    if (base === "/") return;
    const bare = await askBoth("/some/path?m=1");
    expect([bare.status, bare.headers.location]).toEqual([301, "/some/path/?m=1"]);
  });
});

describe("the policy for all pages", () => {
  test("allows nothing unsafe, and leaves scripts and styles to the page's own policy", () => {
    const policy = HEADERS["content-security-policy"] ?? "";
    expect(policy).not.toContain("unsafe");
    expect(policy).not.toMatch(/default-src|script-src|style-src/);
    expect(policy).toContain("frame-ancestors 'none'");
  });
});

test("the readme names every header with its value, for hosts that are set up by hand", () => {
  const readme = readFileSync("README.md", "utf8").replace(/ +/g, " ");
  const rules = { ...HEADERS, "strict-transport-security": TRANSPORT_SECURITY, "cache-control": CACHED_FOR_EVER };
  for (const [name, value] of Object.entries(rules))
    expect(readme.toLowerCase()).toContain(`| \`${name}\` | \`${value.toLowerCase()}\` |`);
  const steering = STEERING_FILES.map((file) => `\`${file}\``).join(", ");
  expect(readme).toContain(`| ${steering} | \`Cache-Control\` | \`${NEVER_KEPT}\` |`);
});
