import { isKiosk } from "../../app/device";
import { PackError } from "../../app/load-file";
import { wholeStyle } from "../../app/whole-style";
import { type Pack } from "../../content/pack";
import { formatPath } from "../../content/routes";
import { type WordKey } from "../../i18n/word-key";
import { keepShortlist, readShortlist, togglePlace } from "../saved/shortlist";

/** Does what a button asks for: keep a place or let it go, share an address, print the page. */
export async function act(button: HTMLElement, pack: Pack): Promise<void> {
  const { keep, share } = button.dataset;
  if (keep !== undefined) toggleKept(button, keep, pack);
  else if (share !== undefined) (await fetched(import("../share/open-share"))).openShare(share, button, pack);
  else (await fetched(import("../share/print-page"))).printPage();
}

/** @throws {PackError} when the code does not arrive. */
async function fetched<Part>(part: Promise<Part>): Promise<Part> {
  try {
    const [arrived, putStyleIntoForce] = await Promise.all([part, wholeStyle()]);
    putStyleIntoForce();
    return arrived;
  } catch (cause) {
    throw new PackError("no-pack", { cause });
  }
}

/** Lets every button of the page that keeps a place say whether it is kept; on a kiosk there are none. */
export function showKept(pack: Pack): void {
  const kept = readShortlist();
  const kiosk = isKiosk();
  for (const button of document.querySelectorAll<HTMLElement>("[data-keep]")) {
    const pressed = kept.includes(button.dataset["keep"] ?? "");
    button.hidden = kiosk;
    button.setAttribute("aria-pressed", String(pressed));
    const picture = button.querySelector("use");
    picture?.setAttribute("href", picture.getAttribute("href")?.replace(/#.*/, pressed ? "#kept" : "#keep") ?? "");
    if (button.lastChild) button.lastChild.textContent = word(pack, pressed ? "action.kept" : "action.keep");
  }
}

function toggleKept(button: HTMLElement, id: string, pack: Pack): void {
  if (!isKiosk()) {
    const list = togglePlace(readShortlist(), id);
    const result = keepShortlist(list);
    const added = list.includes(id);
    if (result === "kept") tell(button, word(pack, added ? "saved.added" : "saved.taken_out"), pack);
    else tell(button, word(pack, `saved.${result}`), result === "full" ? pack : null);
  }
  showKept(pack);
}

/** Says something beside a button, with the way to the list where there is one. */
function tell(button: HTMLElement, text: string, pack: Pack | null): void {
  const row = button.parentElement;
  const status = row?.querySelector('[role="status"]') ?? document.createElement("span");
  status.setAttribute("role", "status");
  row?.append(status);
  const link = pack && document.createElement("a");
  if (link) {
    link.href = import.meta.env.BASE_URL + formatPath({ page: "saved", language: pack.language.slug });
    link.textContent = word(pack, "saved.open");
  }
  // Screen readers speak what changes in a part that is already there.
  requestAnimationFrame(() => status.replaceChildren(...(link ? [text, " ", link] : [text])));
}

function word({ words }: Pack, key: WordKey): string {
  return words[key] ?? key;
}
