// Reads what npm run nginx-config is told on its command line.
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { basePath, toBase } from "../base.mjs";

const HELP = `npm run --silent nginx-config -- --root <folder> [options] > nginx.conf

  --root <folder>       the built site, or the link "current" that deploy/site.mjs keeps
  --kept <folder>       hashed files of earlier versions, the folder "kept" beside "current"
  --base </path/>       where the site lives (else FOTFASTE_BASE, as at the build, else /)
  --address <address>   to listen on (else 127.0.0.1; 0.0.0.0 for every network)
  --port <number>       to listen on (else 8080)
  --certificate <file>  with --key: TLS with this certificate
  --key <file>
  --redirect-from <port>  with TLS: plain HTTP on this port leads to TLS
  --temporary <folder>  that nginx may write to (else /run, where Debian's service looks for nginx.pid)
  --user <name>         whose rights nginx takes when root starts it (else nginx's own choice)`;

/**
 * Reads the command line.
 * @param {string[]} args
 * @returns {import("./config.mjs").Serving}
 * @throws {Error} when something is missing or cannot be used
 */
export function readServing(args) {
  const text = /** @type {const} */ ({ type: "string" });
  const { values } = parseArgs({
    args,
    options: {
      root: text,
      kept: text,
      base: { ...text, default: basePath() },
      address: { ...text, default: "127.0.0.1" },
      port: { ...text, default: "8080" },
      certificate: text,
      key: text,
      "redirect-from": text,
      temporary: { ...text, default: "/run" },
      user: text,
    },
  });
  const { root, kept, certificate, key, user } = values;
  if (!root) throw new Error(`Name the folder of the site with --root.\n\n${HELP}`);
  if (Boolean(certificate) !== Boolean(key)) throw new Error("TLS needs both: --certificate and --key.");
  const redirectFrom = values["redirect-from"];
  return {
    root: resolve(root),
    ...(kept && { kept: resolve(kept) }),
    base: toBase(values.base),
    address: values.address,
    port: readPort(values.port),
    ...(certificate &&
      key && {
        tls: {
          certificate: resolve(certificate),
          key: resolve(key),
          ...(redirectFrom && { redirectFrom: readPort(redirectFrom) }),
        },
      }),
    temporary: resolve(values.temporary),
    ...(user && { user }),
  };
}

/** @param {string} value */
function readPort(value) {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) throw new Error(`${value} is no port: 1 to 65535.`);
  return port;
}
