import { useEffect, useRef, useState } from "preact/hooks";
import { Icon } from "../../ui/icon/icon";
import { type Surroundings } from "../../ui/surroundings";
import { shortAddress } from "../../ui/text/short-address";
import { type WordKey } from "../../i18n/word-key";
import { Code, encode } from "./code";
import "./share-dialog.css";

interface ShareDialogProperties {
  /** The whole address. */
  address: string;
  say: Surroundings["say"];
  onClose: () => void;
}

/** An address as a QR code and in words, to copy and to send on. */
export function ShareDialog({ address, say, onClose }: ShareDialogProperties) {
  const dialog = useRef<HTMLDialogElement>(null);
  const words = useRef<HTMLParagraphElement>(null);
  const [status, setStatus] = useState<WordKey | null>(null);
  const [code] = useState(() => encode(address));
  useEffect(() => {
    const element = dialog.current;
    // Safari before 15.4 knows no dialogs: there it is a part at the end of the page.
    if (element && "showModal" in element) element.showModal();
    else words.current?.focus();
  }, []);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setStatus("share.copied");
    } catch (error) {
      console.info("The address is not copied.", error);
      if (words.current) getSelection()?.selectAllChildren(words.current);
      setStatus("share.not_copied");
    }
  };
  return (
    <dialog
      ref={dialog}
      class="share"
      aria-labelledby="share-title"
      onClose={onClose}
      onClick={({ target }) => target === dialog.current && onClose()}
    >
      <div>
        <h2 id="share-title">{say("share.title")}</h2>
        {code ? <p>{say("share.lead")}</p> : <p>{say("share.too_long")}</p>}
        {code && <Code code={code} label={say("share.code")} />}
        <p class="share-address" ref={words} tabIndex={-1}>
          <bdi dir="ltr">{breakable(shortAddress(address))}</bdi>
        </p>
        <p class="share-buttons">
          <button type="button" onClick={() => void copy()}>
            <Icon name="copy" />
            {say("share.copy")}
          </button>
          {"share" in navigator && (
            <button type="button" onClick={() => void send(address)}>
              <Icon name="send" />
              {say("share.send")}
            </button>
          )}
          <button type="button" class="button second" onClick={onClose}>
            {say("share.close")}
          </button>
        </p>
        <p role="status">{status && say(status)}</p>
      </div>
    </dialog>
  );
}

/** An address that breaks at its slashes only, so that it can be written down by hand. */
function breakable(address: string) {
  return address.split("/").map((part, at) => (
    <>
      {at > 0 && (
        <>
          /<wbr />
        </>
      )}
      {part}
    </>
  ));
}

/** Hands the address over to the system's own share sheet. */
async function send(address: string): Promise<void> {
  try {
    await navigator.share({ title: document.title, url: address });
  } catch (error) {
    console.info("The share sheet was closed, or the system refused.", error);
  }
}
