import { readFileSync } from "node:fs";
import { readPack } from "../setting/pages";
import { expect, LANGUAGES, test } from "../setting/site";

interface WebManifest {
  name: string;
  lang: string;
  dir: string;
  start_url: string;
  display: string;
  icons: { src: string; sizes: string; purpose: string }[];
  shortcuts: { name: string; url: string }[];
}

for (const language of LANGUAGES) {
  test(`the app can be installed in ${language}`, async ({ request, site }) => {
    const html = await (await request.get(`${site.address}/${language}/`)).text();
    const address = /rel="manifest" href="([^"]+)"/.exec(html)?.[1] ?? "";
    const manifest = (await (await request.get(site.address + address)).json()) as WebManifest;
    const { tag, direction } = readPack(language).language;
    expect(manifest).toMatchObject({
      name: "Fotfäste",
      lang: tag,
      dir: direction,
      display: "standalone",
      start_url: `/${language}/`,
    });
    expect(manifest.icons.map(({ purpose }) => purpose)).toContain("maskable");
    for (const { src, sizes } of manifest.icons) {
      const png = readFileSync(`dist${src}`);
      expect(`${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`, src).toBe(sizes);
    }
    for (const { url } of manifest.shortcuts) expect((await request.get(site.address + url)).status(), url).toBe(200);
  });
}
