import { afterPaint } from "../../../app/after-paint";
import { fieldOf } from "./write";

/**
 * Opens a keyboard on the screen for each text field that is touched. Its code is fetched while nothing else is to do. The
 * device's own keyboard stays away.
 */
export function startKeyboard(): void {
  for (const name of ["pointerdown", "focusin", "click"] as const)
    addEventListener(name, ({ type, target }) => void meet(type, target), { capture: true });
  addEventListener("mousedown", enterLater, { capture: true });
  if ("requestIdleCallback" in window) requestIdleCallback(() => void loadKeyboard());
}

/** To enter a field takes long: that the touch was felt is shown first. In a field one is in, it moves the mark. */
function enterLater(event: MouseEvent): void {
  const field = fieldOf(event.target);
  if (field && field !== document.activeElement) event.preventDefault();
}

/** The keyboard's code; null where it cannot be had, and the next touch tries again. */
async function loadKeyboard(): Promise<typeof import("./keyboard") | null> {
  try {
    return await import("./keyboard");
  } catch (error) {
    console.info("There is no keyboard on the screen.", error);
    return null;
  }
}

async function meet(type: string, target: EventTarget | null): Promise<void> {
  const field = fieldOf(target);
  if (!field) return;
  if (field.inputMode !== "none") {
    field.dataset["digits"] = String(field.inputMode === "numeric" || field.type === "number" || field.type === "tel");
    field.inputMode = "none";
  }
  if (type === "pointerdown") return;
  await afterPaint();
  if (type === "click" && field !== document.activeElement) {
    field.focus();
    // Fields for numbers and addresses have no mark that could be moved.
    if (field.selectionStart !== null) field.setSelectionRange(field.value.length, field.value.length);
  }
  const keyboard = await loadKeyboard();
  if (document.activeElement === field) keyboard?.openKeyboard(field);
}
