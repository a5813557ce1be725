import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type OwnChromium, startChromium } from "./own-chromium";

/** Debian's Chromium reads managed policies from here and nowhere else. */
const POLICIES = "/etc/chromium";

/**
 * Starts Debian's Chromium with managed policies. They lie in a folder of the test, which only this Chromium and what it
 * starts see in the place of /etc/chromium (mount_namespaces(7)): nothing of this machine is changed.
 * @param folder of the test
 */
export function startManagedChromium(folder: string, policies: Record<string, unknown>): Promise<OwnChromium> {
  const managed = join(folder, "etc", "policies", "managed");
  mkdirSync(managed, { recursive: true });
  writeFileSync(join(managed, "fotfaste.json"), JSON.stringify(policies));
  const own = process.getuid?.() === 0 ? ["--mount"] : ["--mount", "--map-root-user"];
  const script = `mount --bind "$0" ${POLICIES} && exec "$@"`;
  return startChromium(join(folder, "profile"), ["unshare", ...own, "bash", "-c", script, join(folder, "etc")]);
}
