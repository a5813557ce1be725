import { render } from "preact";
import { shortAddress } from "../../ui/text/short-address";
import { Code, encode } from "./code";
import "../../ui/one-sheet/one-sheet.css";
import "./print-page.css";
import "./two-sides.css";

/** A municipality's own page: its texts fill one sheet of paper, on both sides. */
const LONG = ".profile:not(.one-sheet)";

/** Prints the page with its address in a corner, as a code and in words. */
export function printPage(): void {
  const address = location.origin + location.pathname + location.search;
  const code = encode(address);
  const host = document.createElement("div");
  host.className = "printed-address";
  render(
    <>
      {code && <Code code={code} label={address} />}
      <bdi dir="ltr">{shortAddress(address)}</bdi>
    </>,
    host,
  );
  document.querySelector(".header")?.append(host);
  const long = document.querySelector(LONG);
  long?.classList.add("one-sheet", "two-sides");
  const restore = () => {
    host.remove();
    long?.classList.remove("one-sheet", "two-sides");
  };
  addEventListener("afterprint", restore, { once: true });
  print();
}
