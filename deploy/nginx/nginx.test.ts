import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { get } from "node:https";
import { once } from "node:events";
import { type IncomingMessage } from "node:http";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { CACHED_FOR_EVER, HEADERS, TRANSPORT_SECURITY } from "../headers.mjs";
import { ask } from "../testing/ask";
import { temporaryFolder, writeTinySite } from "../testing/tiny-site";
import { nginxConfig } from "./config.mjs";
import { readServing } from "./read-serving.mjs";
import { freePort, startNginx } from "./start-nginx.mjs";

let work: ReturnType<typeof temporaryFolder>;
let root = "";

beforeEach(async () => {
  work = temporaryFolder();
  root = join(work.path, "dist");
  await writeTinySite(root);
});

afterEach(() => work.remove());

/** A certificate of our own for this machine. */
function makeCertificate(): { certificate: string; key: string } {
  const [certificate, key] = [join(work.path, "site.crt"), join(work.path, "site.key")];
  const words = ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"];
  const names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  execFileSync("openssl", [...words, ...names, "-keyout", key, "-out", certificate], { stdio: "ignore" });
  return { certificate, key };
}

test("serves over TLS, tells browsers to stay with it, and leads plain HTTP to it", async () => {
  const files = makeCertificate();
  const redirectFrom = await freePort();
  const nginx = await startNginx({ root, tls: { ...files, redirectFrom } });
  try {
    const asked = get({
      host: "localhost",
      port: nginx.port,
      path: "/sv/",
      ca: readFileSync(files.certificate),
      agent: false,
    });
    const [response] = (await once(asked, "response")) as [IncomingMessage];
    response.resume();
    expect(response.statusCode).toBe(200);
    expect(response.headers).toMatchObject({ ...HEADERS, "strict-transport-security": TRANSPORT_SECURITY });
    const plain = await ask(redirectFrom, "/sv/?m=1");
    expect([plain.status, plain.headers.location]).toEqual([301, `https://localhost:${nginx.port}/sv/?m=1`]);
    expect(plain.headers["strict-transport-security"]).toBeUndefined();
  } finally {
    await nginx.stop();
  }
});

test("keeps no log of who reads what", () => {
  expect(nginxConfig(readServing(["--root", root])).match(/access_log .*/g)).toEqual(["access_log off;"]);
});

test("the port of plain HTTP is left out of the address when TLS has its usual one", () => {
  const words = ["--root", root, "--certificate", "c.pem", "--key", "k.pem", "--port", "443", "--redirect-from", "80"];
  expect(nginxConfig(readServing(words))).toContain("return 301 https://$host$request_uri;");
});

describe("the container", () => {
  const file = readFileSync("deploy/Containerfile", "utf8");
  /** The words that the container file gives to the command that writes its configuration. */
  const words = /nginx-config -- ((?:.|\\\n)*?) > /.exec(file)?.[1]?.replaceAll("\\\n", " ").trim().split(/\s+/) ?? [];

  test("is configured as a site that this nginx serves, on every network of the container", async () => {
    const serving = readServing(words);
    expect(serving).toMatchObject({ root: "/srv/fotfaste/current", kept: "/srv/fotfaste/kept", address: "0.0.0.0" });
    const nginx = await startNginx({
      ...readServing([...words, "--root", root, "--kept", work.path]),
      port: await freePort(),
    });
    try {
      expect((await ask(nginx.port, "/sv/")).status).toBe(200);
      expect((await ask(nginx.port, "/assets/index-one.js")).headers["cache-control"]).toBe(CACHED_FOR_EVER);
    } finally {
      await nginx.stop();
    }
  });

  test("runs without root's rights, and writes to the folder that stays writable alone", () => {
    const serving = readServing(words);
    expect(file).toMatch(/^USER www-data$/m);
    expect(serving.port).toBeGreaterThan(1023);
    expect(file).toContain(`EXPOSE ${serving.port}`);
    const written = [...nginxConfig(serving).matchAll(/(?:pid|_temp_path) "([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(written).toHaveLength(6);
    for (const path of written) expect(path.startsWith("/tmp/")).toBe(true);
  });
});

describe("the command", () => {
  test("prints a configuration that nginx takes", () => {
    const run = spawnSync(process.execPath, ["deploy/nginx/config-command.mjs", "--root", root, "--base", "a/b"], {
      encoding: "utf8",
    });
    expect(run.status).toBe(0);
    expect(run.stdout).toContain('rewrite "^/a/b(/.*)$" $1 break;');
  });

  test.each([
    [[]],
    [["--root", "x", "--port", "0"]],
    [["--root", "x", "--port", "http"]],
    [["--root", "x", "--key", "k.pem"]],
    [["--root", "x", "--bse", "/a/"]],
  ])("says what is wrong with %j", (wrong) => {
    expect(() => readServing(wrong)).toThrow();
  });

  test.each(["/a b/", "/a;b/", "/$uri/", "/a/{/", '/"/'])("takes no path that nginx would misread: %s", (base) => {
    expect(() => nginxConfig({ ...readServing(["--root", root]), base })).toThrow(/cannot be the path/);
  });

  test.each(["/srv/$home", '/srv/"quoted"', "/srv/new\nline"])(
    "takes no folder that nginx would misread: %j",
    (folder) => {
      expect(() => nginxConfig({ ...readServing(["--root", root]), root: folder })).toThrow(/would not take/);
    },
  );
});

test("a configuration that nginx does not take is said to be so", async () => {
  await expect(startNginx({ root, tls: { certificate: "/nowhere.pem", key: "/nowhere.pem" } })).rejects.toThrow(
    /nginx did not start.*nowhere/s,
  );
});
