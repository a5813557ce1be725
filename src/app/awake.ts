import { type Pack } from "../content/pack";
import { mayShowKept } from "./device";
import { PackError } from "./load-file";
import { keepForOffline } from "./offline/register";
import { readyAhead, type Readying } from "./ready-ahead";
import { goOnWithout, tellTrouble } from "./tell-trouble";

/** Buttons whose code is fetched at the first tap. */
const BUTTONS = "[data-keep],[data-share],[data-print]";

/**
 * Starts all that a page can do without for a moment: its buttons, reading aloud, keeping the language for offline, and
 * then getting ready what the reader may open next.
 */
export function wake(pack: Pack, readying: Readying): void {
  document.addEventListener("click", ({ target }) => {
    if (!(target instanceof Element)) return;
    const button = target.closest<HTMLElement>(BUTTONS);
    if (button) withActions(({ act }) => act(button, pack));
    const other = target.closest<HTMLAnchorElement>("a[data-native]");
    if (other) keepPlace(other);
  });
  document.documentElement.toggleAttribute("data-awake", true);
  followPage(pack, readying);
  void keepForOffline(import.meta.env.BASE_URL, pack.language.slug).then(() => readyAhead(readying));
  if ("speechSynthesis" in window)
    void import("../features/listen/listen").then(({ startListening }) => startListening(), goOnWithout);
}

/** Lets what stands outside of preact follow the page that has been drawn. */
export function followPage(pack: Pack, readying: Readying): void {
  readyAhead(readying);
  if (mayShowKept(document)) withActions(({ showKept }) => showKept(pack));
}

/** Fetches the code of the buttons and uses it. */
function withActions(use: (actions: typeof import("../features/actions/act")) => unknown): void {
  import("../features/actions/act")
    .then(use, (cause: unknown) => Promise.reject(new PackError("no-pack", { cause })))
    .catch(tellTrouble);
}

/** A link to the same page in another language leads to the same part and the same choice. */
function keepPlace(link: HTMLAnchorElement): void {
  link.hash = location.hash;
  if (link.hreflang) link.search = location.search;
}
