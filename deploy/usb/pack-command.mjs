// npm run pack:usb -- --key <secret key>: writes the built site as one signed file, for computers without a network.
import { stat } from "node:fs/promises";
import process from "node:process";
import { parseArgs } from "node:util";
import { writeSigned } from "./write-signed.mjs";

const HELP = `npm run pack:usb -- --key <file> [options]

  --key <file>    minisign's secret key; deploy/usb/README.md says how to make one
  --site <folder> the built site (else dist)
  --out <folder>  where the signed file goes, such as the stick itself (else here)`;

try {
  const text = /** @type {const} */ ({ type: "string" });
  const { values } = parseArgs({
    options: { key: text, site: { ...text, default: "dist" }, out: { ...text, default: "." } },
  });
  if (!values.key) throw new Error(`Name the key to sign with.\n\n${HELP}`);
  const file = await writeSigned({ folder: values.site, key: values.key, out: values.out });
  console.log(`${file}, ${((await stat(file)).size / 1024 / 1024).toFixed(1)} MB`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
