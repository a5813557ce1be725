import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { readManifest } from "../../deploy/usb/manifest.mjs";
import { Refusal } from "../../deploy/versions/refusal.mjs";
import { loadFile, PackError } from "../../src/app/load-file";
import { integrityOf } from "../../src/content/publishing/digest";
import { describeVersion, filesOf, parseList, type SiteFile } from "../../src/content/site-files";
import { isWithdrawn } from "../../src/worker/withdrawn";
import { alterations } from "./malformed-text";

/** What is altered: a list of files, and the texts of data files by their names. */
export interface Originals {
  files: readonly SiteFile[];
  data: Readonly<Record<string, string>>;
}

/** Reads an altered text and says how it was answered. @throws when the answer is not a clear one. */
type Reader = (original: string, altered: string) => Promise<string>;

/**
 * Alters lists of files, manifests of carried sites, lists of withdrawn versions and data files, and gives each to what
 * reads it in earnest. Data files are asked for with their right digest, over a real connection.
 * @returns how often which was answered how
 * @throws {Error} at the first one that is not refused clearly, with what leads to it again
 */
export async function readMalformed(originals: Originals, runs: number, seed: number): Promise<Record<string, number>> {
  const { info } = console;
  // Each refusal is also noted down for whoever looks for its cause; thousands of notes help nobody.
  console.info = () => undefined;
  const served = { text: "" };
  const server = createServer((_, response) => response.end(served.text)).listen(0, "127.0.0.1");
  await once(server, "listening");
  const scope = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const counts: Record<string, number> = {};
  try {
    const texts = await textsOf(originals, scope, served);
    const cases = fc.constantFrom(...texts);
    await fc.assert(
      fc.asyncProperty(cases, alterations, async ({ name, text, read }, alter) => {
        const altered = alter(text);
        fc.pre(altered !== text);
        const answer = await read(text, altered);
        const counted = `${name}: ${answer}`;
        counts[counted] = (counts[counted] ?? 0) + 1;
      }),
      { numRuns: runs, seed },
    );
  } finally {
    console.info = info;
    server.closeAllConnections();
    server.close();
  }
  return counts;
}

async function textsOf({ files, data }: Originals, scope: string, served: { text: string }) {
  const { cache } = await describeVersion(files, scope);
  const list: Reader = async (original, altered) => {
    try {
      const version = await parseList(altered, scope);
      if (version.cache !== cache) return "refused";
      const same = isDeepStrictEqual(
        filesOf(version).map(describe).sort(),
        (JSON.parse(original) as SiteFile[]).map(describe).sort(),
      );
      if (!same) throw new TypeError("Another list is taken for the one that the cache is named after");
      return "says the same";
    } catch (error) {
      if (error instanceof Error && error.name !== "TypeError" && error.message.length > 10) return "refused";
      throw error;
    }
  };
  const withdrawn: Reader = async (_, altered) => {
    served.text = altered;
    return (await isWithdrawn({ ...(await describeVersion(files, scope)), cache: "fotfaste / 0123" }))
      ? "names the version still"
      : "the version stays";
  };
  const manifest: Reader = async (_, altered) => {
    try {
      readManifest(altered);
      return await Promise.resolve("well-formed still");
    } catch (error) {
      if (error instanceof Refusal && error.message.length > 10) return "refused";
      throw error;
    }
  };
  const dataFile: Reader = async (original, altered) => {
    served.text = altered;
    try {
      await loadFile({ address: `${scope}data.json`, integrity: integrityOf(original) });
    } catch (error) {
      if (error instanceof PackError && error.kind === "damaged" && error.message.length > 10) return "refused";
      throw error;
    }
    throw new Error("An altered file was taken");
  };
  return [
    { name: "list of kept files", text: JSON.stringify(files), read: list },
    { name: "withdrawn versions", text: JSON.stringify(["0123", "4567"]), read: withdrawn },
    { name: "manifest of a carried site", text: JSON.stringify(manifestOf(files)), read: manifest },
    ...Object.entries(data).map(([name, text]) => ({ name, text, read: dataFile })),
  ];
}

function describe({ url, integrity, bytes }: SiteFile): string {
  return JSON.stringify([url, integrity, bytes]);
}

function manifestOf(files: readonly SiteFile[]): object {
  return {
    site: "fotfaste",
    format: 1,
    version: "20261120T080000Z",
    base: "/",
    files: [...files.map(({ url }) => url), "404.html"].map((path) => ({ path, size: 10, sha256: "0".repeat(64) })),
  };
}
