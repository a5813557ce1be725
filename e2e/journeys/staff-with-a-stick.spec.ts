import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startNginx } from "../../deploy/nginx/start-nginx.mjs";
import { setUpKiosk } from "../../deploy/testing/carrying";
import { writeSigned } from "../../deploy/usb/write-signed.mjs";
import { buildProject, copyProject } from "../setting/copied-project";
import { addEleventhMunicipality, STATEMENT } from "../setting/eleventh-municipality";
import { readPack } from "../setting/pages";
import { expect, test, waitUntilSaved } from "../setting/site";

test("a kiosk without a network has the new version from a stick, and an open page takes it as from any server", async ({
  browser,
}) => {
  test.setTimeout(240_000);
  const { words } = readPack("en");
  const kiosk = setUpKiosk();
  const sign = (folder: string) => writeSigned({ folder, key: kiosk.keys.secret, out: kiosk.stick });
  await kiosk.take(await sign("dist"));
  const nginx = await startNginx({ root: join(kiosk.root, "current"), kept: join(kiosk.root, "kept") });
  const context = await browser.newContext({ baseURL: `http://localhost:${nginx.port}` });
  const page = await context.newPage();
  await page.goto("/en/municipalities/are/");
  await waitUntilSaved(page);

  const project = copyProject();
  addEleventhMunicipality(project);
  const file = await sign(await buildProject(project));
  const whole = readFileSync(file);
  writeFileSync(file, whole.subarray(0, whole.length / 2));
  await expect(kiosk.take(file)).rejects.toThrow("altered or damaged");
  expect(await (await page.request.get("/en/municipalities/kiruna/")).text()).not.toContain(STATEMENT);

  writeFileSync(file, whole);
  await kiosk.take(file);
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByRole("button", { name: words["offline.update_now"] ?? "" }).click();
  await expect(page.getByText(words["offline.update"] ?? "")).toBeHidden();
  await waitUntilSaved(page);
  await page.goto("/en/municipalities/kiruna/");
  await expect(page.locator(".statement").first()).toContainText(STATEMENT);

  await context.close();
  await nginx.stop();
  kiosk.remove();
});
