import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { type ViteDevServer } from "vite";
import { buildKiosk } from "./building/build-kiosk";
import { type Ground } from "./building/build-pack";
import { KIOSK_FILE } from "./kiosk-data";
import { loadContent } from "./load-content";
import { listPages } from "./publishing/list-pages";
import { publishChoices, renderPageFile, type Site } from "./publishing/publish";
import { publishPacks, type PublishedPack } from "./publishing/publish-packs";
import { withPseudoLanguage } from "./translations/pseudo";
import { readStylesheet } from "./publishing/prune-style";

interface Settings {
  root: string;
  today: string;
  ground: Ground;
  icons: string;
}

/** Lets `npm run dev` show every page from the content as it is now; a change in facts/ or locales/ reloads the page. With FOTFASTE_PSEUDO it shows the pseudo-language too. */
export function serveContent(server: ViteDevServer, { root, today, ground, icons }: Settings): void {
  const base = server.config.base;
  server.watcher.add(["facts", "locales"].map((folder) => resolve(root, folder)));
  server.watcher.on("all", (_, path) => {
    if (/[\\/](facts|locales)[\\/]/.test(path)) server.ws.send({ type: "full-reload" });
  });
  server.middlewares.use((request, response, next) => {
    void answer(request.url ?? "/")
      .then((file) => {
        if (!file) {
          next();
          return;
        }
        response.setHeader("content-type", file.type);
        response.end(file.content);
      })
      .catch(next);
  });

  async function answer(url: string): Promise<{ type: string; content: string } | undefined> {
    const path = decodeURIComponent(new URL(url, "http://localhost").pathname).slice(base.length);
    if (path === "icons.svg") return { type: "image/svg+xml", content: icons };
    if (path !== "" && !path.endsWith("/") && !/^(packs|data|kiosk)\//.test(path)) return undefined;
    const checked = loadContent(root, today);
    const content = process.env["FOTFASTE_PSEUDO"] ? withPseudoLanguage(checked) : checked;
    const packs = publishPacks(content, ground);
    const data = packs
      .flatMap(({ pack, shared, others }) => [pack, ...shared, ...others])
      .find(({ fileName }) => fileName === path);
    if (data) return { type: "application/json", content: data.content };
    const renderer = (await server.ssrLoadModule("/src/prerender/prerender.tsx")) as Site["renderer"];
    const site: Site = {
      template: readFileSync(resolve(root, "index.html"), "utf8"),
      style: readStylesheet(""),
      sheet: "",
      base,
      scripts: [],
      renderer,
    };
    if (path === KIOSK_FILE && packs[0])
      return { type: "application/json", content: JSON.stringify(buildKiosk(content, packs[0].atlas.value)) };
    const html =
      (await renderFile(packs, path, site)) ??
      publishChoices(content, packs, site).find(({ fileName }) => fileName === `${path}index.html`)?.content;
    return html === undefined
      ? undefined
      : { type: "text/html", content: await server.transformIndexHtml(url, withoutPolicy(html)) };
  }
}

async function renderFile(packs: readonly PublishedPack[], path: string, site: Site): Promise<string | undefined> {
  for (const published of packs) {
    const page = listPages(published.pack.value, published.atlas.value, published.later.visit).find(
      ({ fileName }) => fileName === `${path}index.html`,
    );
    if (page) return renderPageFile(page, published, site);
  }
  return undefined;
}

/** The development server puts scripts and styles of its own into pages, which the policy would refuse. */
function withoutPolicy(html: string): string {
  return html.replace(/<meta http-equiv="content-security-policy"[^>]*>/, "");
}
