import { type Locator } from "@playwright/test";
import jsQR from "jsqr";

/** Pixels to a unit of the drawing. */
const SCALE = 4;

/** What a QR code on a page says, as a camera would read it. @throws {Error} when it is none. */
export async function readCode(code: Locator): Promise<string> {
  const { pixels, size } = await code.evaluate((svg, scale) => {
    const [start = 0, , side = 0] = (svg.getAttribute("viewBox") ?? "").split(" ").map(Number);
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = side * scale;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("There is nothing to draw on");
    context.fillStyle = "#fff";
    context.fillRect(0, 0, canvas.width, canvas.height);
    context.scale(scale, scale);
    context.translate(-start, -start);
    context.fillStyle = "#000";
    context.fill(new Path2D(svg.querySelector("path")?.getAttribute("d") ?? ""));
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    return { pixels: [...data], size: canvas.width };
  }, SCALE);
  const read = jsQR(Uint8ClampedArray.from(pixels), size, size);
  if (!read) throw new Error("The code cannot be read");
  return read.data;
}
