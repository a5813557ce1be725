import { type Plugin, type ResolvedConfig } from "vite";
import { TAKEN_BACK } from "../../deploy/versions/taken-back.mjs";
import { buildKiosk } from "./building/build-kiosk";
import { KIOSK_FILE } from "./kiosk-data";
import { type Ground } from "./building/build-pack";
import { serveContent } from "./dev-server";
import { loadContent } from "./load-content";
import { readGeography } from "./map/geography";
import { findShores } from "./map/landscape";
import { CompressAlongside, isCompressed } from "./publishing/compress";
import { buildIconSheet } from "./publishing/icon-sheet";
import { loadRenderer } from "./publishing/load-renderer";
import { publishChoices, publishLanguage } from "./publishing/publish";
import { publishFacilities } from "./publishing/publish-facilities";
import { publishPacks } from "./publishing/publish-packs";
import { readSite } from "./publishing/read-site";

/** Reads the ground that portraits and maps are made from. */
export function readGround(root: string): Ground {
  const geography = readGeography(root);
  return { geography, shores: findShores(geography) };
}

/** Name under which the browser's code asks for what kiosks show besides the pages. */
const KIOSK = "virtual:kiosk";

/**
 * Checks the content and publishes it with the site: packs, manifests, and every page of every language as HTML.
 * A fault in the content stops the build with a list of all faults.
 * @param today ISO date that no source may lie after.
 */
export function contentPlugin(today: string): Plugin {
  let config: ResolvedConfig;
  const root = process.cwd();
  const ground = readGround(root);
  const icons = buildIconSheet(root, ground.geography.outline);
  return {
    name: "fotfaste-content",
    enforce: "post",
    config: (_, { command }) => ({
      define: {
        "import.meta.env.ICON_SHEET": JSON.stringify(command === "build" ? icons.fileName : "icons.svg"),
      },
    }),
    configResolved(resolved) {
      config = resolved;
    },
    resolveId: (id) => (id === KIOSK ? `\0${KIOSK}` : undefined),
    load(id) {
      if (id !== `\0${KIOSK}`) return undefined;
      // A file of its own: other words or places make no other script.
      return [
        "const data = { facilities: [], languages: [], places: [] };",
        "export default data;",
        `export const arrived = fetch(import.meta.env.BASE_URL + ${JSON.stringify(KIOSK_FILE)})`,
        "  .then((file) => file.json()).then((value) => void Object.assign(data, value));",
      ].join("\n");
    },
    configureServer(server) {
      serveContent(server, { root, today, ground, icons: icons.content });
    },
    async generateBundle(_, bundle) {
      const content = loadContent(root, today);
      if (content.publisher.name === null) this.warn("facts/publisher.yaml names nobody; the about page says so.");
      const site = readSite(bundle, config.base, await loadRenderer(root, config.base, icons.fileName));
      const emit = ({ fileName, content: source }: { fileName: string; content: string }) =>
        this.emitFile({ type: "asset", fileName, source });
      emit(icons);
      emit(publishFacilities(content.facilities.value.facilities));
      emit({ fileName: TAKEN_BACK, content: JSON.stringify(content.stories.value.withdrawn) });
      const packs = publishPacks(content, ground);
      const [first] = packs;
      for (const file of first?.shared ?? []) emit(file);
      const compress = new CompressAlongside(({ fileName, content: source }) =>
        this.emitFile({ type: "asset", fileName, source }),
      );
      for (const pack of packs)
        for await (const file of publishLanguage(pack, site)) {
          emit(file);
          // Begun here, it keeps the other cores at work while pages are written.
          if (isCompressed()) await compress.add(file.fileName, file.content);
        }
      await compress.finish();
      if (first) emit({ fileName: KIOSK_FILE, content: JSON.stringify(buildKiosk(content, first.atlas.value)) });
      for (const file of publishChoices(content, packs, site)) emit(file);
    },
  };
}
