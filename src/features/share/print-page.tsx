import { render } from "preact";
import { shortAddress } from "../../ui/text/short-address";
import { Code, encode } from "./code";
import "./print-page.css";

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
  addEventListener("afterprint", () => host.remove(), { once: true });
  print();
}
