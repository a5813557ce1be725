import { type Locator, type Page } from "@playwright/test";
import { fill } from "../../src/ui/surroundings";
import { readAtlas, readDrawing, readPack } from "./pages";
import { type ScreenPoint } from "./touch";

/** The index of a municipality in the atlas. */
export function indexOf(id: string): number {
  return readAtlas().municipalities.findIndex((municipality) => municipality.id === id);
}

/** How the map is shown, once it has come to rest: pixels for a unit, and the point in its upper left corner. */
export async function viewOf(page: Page): Promise<{ scale: number; x: number; y: number }> {
  const shapes = page.locator(".map-shapes");
  await shapes.waitFor({ state: "attached" });
  await page.waitForFunction(
    () => document.querySelector<SVGElement>(".map-layer")?.style.transform === "translate(0px, 0px) scale(1)",
  );
  const [scale = 0, x = 0, y = 0] =
    ((await shapes.getAttribute("transform")) ?? "").match(/-?[\d.]+/g)?.map(Number) ?? [];
  return { scale, x: -x, y: -y };
}

/** Where on the screen the main town of a municipality is shown now. */
export async function seatOnScreen(page: Page, id: string): Promise<ScreenPoint> {
  const view = await viewOf(page);
  const seat = readDrawing().seats[indexOf(id)];
  const box = await page.locator(".map-stage").boundingBox();
  if (!seat || !box) throw new Error(`${id} is not on the map`);
  return {
    x: box.x + 1 + (seat.x - view.x) * view.scale,
    y: box.y + 1 + (seat.y - view.y) * view.scale,
  };
}

/** The middle of the map on the screen. */
export async function middleOfMap(page: Page): Promise<ScreenPoint> {
  const box = await page.locator(".map-stage").boundingBox();
  if (!box) throw new Error("The page has no map");
  return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
}

/** A text of the interface in a language, filled in. */
export function say(language: string, key: string, values: Record<string, string> = {}): string {
  return fill(readPack(language).words[key] ?? "", values);
}

/** The map itself, which takes the keys. */
export function stageOf(page: Page): Locator {
  return page.locator(".map-stage");
}

/** The list of all municipalities beside the map. */
export function listOf(page: Page, language = "en"): Locator {
  return page.getByRole("combobox", { name: say(language, "map.choose"), exact: true });
}

/** What the map tells of the chosen municipality. */
export function cardOf(page: Page): Locator {
  return page.locator(".map-card");
}

/** Opens the map and waits until it can be used. */
export async function openMap(page: Page, query = "", language = "en"): Promise<void> {
  await page.goto(`/${language}/map/${query}`);
  await viewOf(page);
  await listOf(page, language).locator("optgroup").first().waitFor({ state: "attached" });
}
