import { useState } from "preact/hooks";
import { afterPaint } from "../../app/after-paint";
import { Icon } from "../../ui/icon/icon";
import { word } from "./kiosk-words";
import "./kiosk-bar.css";

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
  // Laying a whole page out anew takes long: the pressed button is shown first.
  const changeLook = (change: () => void) =>
    void afterPaint().then(() => {
      change();
      onLook();
    });
  const enlarge = () => {
    const next = SIZES[(SIZES.findIndex((one) => one === size) + 1) % SIZES.length] ?? "1";
    setSize(next);
    changeLook(() => (dataset["textSize"] = next));
  };
  const strengthen = () => {
    setContrast(!contrast);
    changeLook(() => (dataset["contrast"] = contrast ? "usual" : "more"));
  };
  const move = () => {
    setLower(!lower);
    changeLook(() => document.documentElement.toggleAttribute("data-lower", !lower));
  };
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
      <button type="button" aria-pressed={size !== "1"} onClick={enlarge}>
        <Icon name="text_size" />
        {word("text_size")}
      </button>
      <button type="button" aria-pressed={contrast} onClick={strengthen}>
        <Icon name="contrast" />
        {word("contrast")}
      </button>
      <button type="button" aria-pressed={lower} onClick={move}>
        <Icon name="lower" />
        {word(lower ? "raise" : "lower")}
      </button>
    </section>
  );
}
