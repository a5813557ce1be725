import SimpleKeyboard from "simple-keyboard/build/index.modern.esm.js";
import { afterPaint } from "../../../app/after-paint";
import { currentLanguage, word } from "../kiosk-words";
import { DIGITS, layoutsOf } from "./find-layout";
import { type KeyboardLayout } from "./layout";
import { isSameSeries, ordersOf } from "./syllables";
import { characterBefore, erase, write, type TextField } from "./write";

/** Keys that do not write what stands on them. */
const SPACE = "{space}";
const ERASE = "{erase}";
const DONE = "{done}";
const LETTERS = "{letters}";

/** How many letters name the layout that a key leads to. */
const NAMED_BY = 3;

/** Puts the keyboard away; set while one is open. */
let close: (() => void) | null = null;
let opened: TextField | null = null;

/** Opens the keyboard below a field, which is moved so that it can be seen. It goes when the field is left. */
export function openKeyboard(field: TextField): void {
  if (opened === field) return;
  close?.();
  opened = field;
  const host = document.createElement("div");
  host.className = "keyboard";
  host.dir = "ltr";
  host.setAttribute("role", "group");
  host.setAttribute("aria-label", word("keyboard"));
  const keys = document.createElement("div");
  keys.className = "keyboard-keys";
  host.append(keys);
  // What is not in an open dialog cannot be touched.
  (field.closest("dialog") ?? document.body).append(host);
  const keyboard = drawKeys(keys, field);
  const { documentElement } = document;
  documentElement.toggleAttribute("data-keyboard", true);
  documentElement.style.setProperty("--keyboard", `${host.offsetHeight}px`);
  // Below the field what answers is seen; where everything lies low, there is no room for it.
  field.scrollIntoView({ block: "lower" in documentElement.dataset ? "end" : "center" });
  const leave = () => close?.();
  field.addEventListener("blur", leave);
  close = () => {
    close = null;
    opened = null;
    field.removeEventListener("blur", leave);
    keyboard.destroy();
    host.remove();
    documentElement.removeAttribute("data-keyboard");
    documentElement.style.removeProperty("--keyboard");
  };
}

function drawKeys(element: HTMLDivElement, field: TextField): SimpleKeyboard {
  const layouts = field.dataset["digits"] === "true" ? ([DIGITS] as const) : layoutsOf(currentLanguage().slug);
  let layout: KeyboardLayout = layouts[0];
  let orders = layout.syllables ? ordersOf("አ") : [];
  const other = () => layouts.find((one) => one !== layout);
  const options = () => ({
    layout: { default: rowsOf(layout, orders, other() !== undefined) },
    display: {
      [SPACE]: word("space"),
      [ERASE]: `⌫ ${word("erase")}`,
      [DONE]: word("done"),
      [LETTERS]: (other()?.rows[0] ?? []).slice(0, NAMED_BY).join(" "),
    },
  });
  const press = async (key: string) => {
    // What is written may change the whole page: that the touch was felt is shown first.
    await afterPaint();
    // Another keyboard may have taken the field's place while a finger was down.
    if (opened !== field) return;
    if (key === DONE) finish(field);
    else if (key === SPACE) write(field, " ");
    else if (key === ERASE) erase(field);
    else if (key === LETTERS) {
      layout = other() ?? layout;
      orders = layout.syllables ? ordersOf("አ") : [];
      keyboard.setOptions(options());
    } else if (layout.syllables) {
      if (!isBase(layout, key) && isSameSeries(characterBefore(field), key)) erase(field);
      write(field, key);
      if (isSameSeries(orders[0] ?? "", key)) return;
      orders = ordersOf(key);
      keyboard.setOptions(options());
    } else write(field, key);
  };
  const keyboard = new SimpleKeyboard(element, {
    ...options(),
    theme: "keys",
    useButtonTag: true,
    // Acting on release, as all of the kiosk.
    useMouseEvents: true,
    disableButtonHold: true,
    preventMouseDownDefault: true,
    disableCaretPositioning: true,
    buttonAttributes: [{ attribute: "type", value: "button" }],
    onKeyPress: (key) => void press(key),
  });
  return keyboard;
}

function isBase({ rows }: KeyboardLayout, key: string): boolean {
  return rows.some((row) => row.includes(key));
}

/** Rows as the library takes them: keys with a space between them. */
function rowsOf({ rows, extras = [] }: KeyboardLayout, orders: string[], hasOther: boolean): string[] {
  const last = [...(hasOther ? [LETTERS] : []), ...extras, SPACE, ERASE, DONE];
  return [orders, ...rows, last].filter((row) => row.length > 0).map((row) => row.join(" "));
}

/** Ends the writing: what is asked by a field that has a key for it on usual keyboards, is asked. */
function finish(field: TextField): void {
  if (field.enterKeyHint) field.form?.requestSubmit();
  field.blur();
}
