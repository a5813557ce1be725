import { useState } from "preact/hooks";
import { afterPaint } from "../../app/after-paint";
import { Icon } from "../../ui/icon/icon";
import { word } from "./kiosk-words";

/** Sizes of text, one after the other; the last leads back to the first. */
const SIZES = ["1", "2", "3"] as const;

interface KioskBarProperties {
  onStartAgain: () => void;
  onHandOver: (() => void) | null;
  /** The reader has changed how the screen looks. */
  onLook: () => void;
}

/** What everybody can reach on every page: start again, take the page along, larger text, stronger colours, lower. */
export function KioskBar({ onStartAgain, onHandOver, onLook }: KioskBarProperties) {
  const { dataset } = document.documentElement;
  const [size, setSize] = useState<string>(dataset["textSize"] ?? "1");
  const [contrast, setContrast] = useState(dataset["contrast"] === "more");
  const [lower, setLower] = useState("lower" in dataset);
  // Laying a whole page out anew takes long: that the touch was felt is shown first.
  const changeLook = (change: () => void) => async () => {
    await afterPaint();
    change();
    onLook();
  };
  const enlarge = changeLook(() => {
    const next = SIZES[(SIZES.findIndex((one) => one === size) + 1) % SIZES.length] ?? "1";
    setSize(next);
    dataset["textSize"] = next;
  });
  const strengthen = changeLook(() => {
    setContrast(!contrast);
    dataset["contrast"] = contrast ? "usual" : "more";
  });
  const move = changeLook(() => {
    setLower(!lower);
    document.documentElement.toggleAttribute("data-lower", !lower);
  });
  return (
    <section class="kiosk-bar" aria-label={word("bar")}>
      <button type="button" onClick={onStartAgain}>
        <Icon name="start_again" />
        {word("start_over")}
      </button>
      {onHandOver && (
        <button type="button" onClick={onHandOver}>
          <Icon name="hand_over" />
          {word("hand_over")}
        </button>
      )}
      <button type="button" aria-pressed={size !== "1"} onClick={() => void enlarge()}>
        <Icon name="text_size" />
        {word("text_size")}
      </button>
      <button type="button" aria-pressed={contrast} onClick={() => void strengthen()}>
        <Icon name="contrast" />
        {word("contrast")}
      </button>
      <button type="button" aria-pressed={lower} onClick={() => void move()}>
        <Icon name="lower" />
        {word(lower ? "raise" : "lower")}
      </button>
    </section>
  );
}
