import { render } from "preact";
import { type Pack } from "../../content/pack";
import { fill } from "../../ui/surroundings";
import { ShareDialog } from "./share-dialog";

/**
 * Shows a dialog that shares an address.
 * @param address path and query on this site; empty for the page that is open.
 * @param opener what the focus returns to.
 */
export function openShare(address: string, opener: HTMLElement, pack: Pack): void {
  const host = document.createElement("div");
  const close = () => {
    removeEventListener("popstate", close);
    render(null, host);
    host.remove();
    opener.focus();
  };
  addEventListener("popstate", close);
  document.body.append(host);
  render(
    <ShareDialog
      address={new URL(address || location.pathname + location.search, location.origin).href}
      say={(key, values) => fill(pack.words[key] ?? key, values)}
      onClose={close}
    />,
    host,
  );
}
