import { afterPaint } from "../../../app/after-paint";
import { fieldOf } from "./write";

/**
 * Opens a keyboard on the screen for each text field that is touched. It is fetched the first time. The device's own
 * keyboard stays away.
 */
export function startKeyboard(): void {
  for (const name of ["pointerdown", "focusin", "click"] as const)
    addEventListener(name, ({ type, target }) => void meet(type, target), { capture: true });
}

async function meet(type: string, target: EventTarget | null): Promise<void> {
  const field = fieldOf(target);
  if (!field) return;
  if (field.inputMode !== "none") {
    field.dataset["digits"] = String(field.inputMode === "numeric" || field.type === "number" || field.type === "tel");
    field.inputMode = "none";
  }
  if (type === "pointerdown") return;
  try {
    const { openKeyboard } = await import("./keyboard");
    await afterPaint();
    if (document.activeElement === field) openKeyboard(field);
  } catch (error) {
    console.info("There is no keyboard on the screen.", error);
  }
}
