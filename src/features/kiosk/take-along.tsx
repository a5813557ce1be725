import { useEffect, useRef } from "preact/hooks";
import { shortAddress } from "../../ui/text/short-address";
import { Code, encode } from "../share/code";
import { word } from "./kiosk-words";

/** Which words stand with an address: another site, a telephone number, or this page on one's own phone. */
export type TakeAlongKind = "outside" | "phone" | "hand_over";

/** An address that cannot be opened on a kiosk, as a code and in words to take along. */
export function TakeAlong({ address, kind, onClose }: { address: string; kind: TakeAlongKind; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const code = encode(address);
  const shown = address.replace(/^(tel|mailto):/, "");
  return (
    <dialog ref={dialog} class="kiosk-dialog" aria-labelledby="take-along" onClose={onClose}>
      <h2 id="take-along">{word(kind === "hand_over" ? "hand_over" : `${kind}_title`)}</h2>
      <p>{word(`${kind}_how`)}</p>
      {code && <Code code={code} label={shown} />}
      <p class="take-along-address">
        <bdi dir="ltr">{shown === address ? shortAddress(address) : shown}</bdi>
      </p>
      <button type="button" onClick={onClose}>
        {word("close")}
      </button>
    </dialog>
  );
}
