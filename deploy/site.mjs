// The command for the computer that serves the site. Needs Node alone, and minisign for signed files.
import process from "node:process";
import { parseArgs } from "node:util";
import { takeSigned } from "./usb/take-signed.mjs";
import { alone } from "./versions/alone.mjs";
import { installFolder } from "./versions/install.mjs";
import { currentVersion, listVersions, rollBack } from "./versions/place.mjs";
import { Refusal } from "./versions/refusal.mjs";

const HELP = `node deploy/site.mjs <command> [options]

  install <folder>     serves a built site, such as dist
  take <stick>         serves the signed site of a USB stick: the file, or the folder where the stick is mounted
  roll-back            serves the version before
  list                 the versions that are here

  --root <folder>      where the versions lie (else /srv/fotfaste)
  --key <file>         with take: a public key of minisign; may be said more than once (else /etc/fotfaste/fotfaste.pub)
  --to <version>       with roll-back: this version
  --forget             with roll-back: deletes the newer versions, so that the next stick is compared with this one`;

const text = /** @type {const} */ ({ type: "string" });
const flag = /** @type {const} */ ({ type: "boolean", default: false });

/** @param {string[]} args */
async function main(args) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      root: { ...text, default: "/srv/fotfaste" },
      key: { ...text, multiple: true, default: ["/etc/fotfaste/fotfaste.pub"] },
      to: text,
      forget: flag,
    },
  });
  const [command, source] = positionals;
  const { root, key: keys, to, forget } = values;
  const now = new Date();
  if (command === "install" && source) return say(await installFolder(source, root, now));
  if (command === "take" && source)
    return say(await takeSigned({ stick: source, root, keys, now, onCopied: progress() }));
  if (command === "roll-back") return say(await alone(root, () => rollBack(root, { ...(to && { to }), forget }, now)));
  if (command === "list") return list(root);
  throw new Error(HELP);
}

/** @param {string} version */
function say(version) {
  console.log(`Version ${version} is served now.`);
}

/** @param {string} root */
async function list(root) {
  const current = await currentVersion(root);
  for (const version of await listVersions(root)) console.log(`${version}${version === current ? "  served" : ""}`);
}

/** Says each tenth of a copy once. */
function progress() {
  let said = 0;
  return (/** @type {number} */ copied, /** @type {number} */ size) => {
    const tenth = Math.floor((10 * copied) / size);
    if (tenth > said) console.log(`${tenth * 10} % copied`);
    said = tenth;
  };
}

process.umask(0o022);
try {
  await main(process.argv.slice(2));
} catch (error) {
  const words = error instanceof Error ? error.message : String(error);
  const reason = error instanceof Refusal ? `Refused (${error.reason}): ` : "";
  console.error(`${reason}${words}`);
  if (words !== HELP) console.error("Nothing was changed: the site served until now goes on.");
  process.exitCode = 1;
}
