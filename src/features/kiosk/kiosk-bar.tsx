import { useState } from "preact/hooks";
import { Icon } from "../../ui/icon/icon";
import { word } from "./kiosk-words";
import "./kiosk-bar.css";

/** Sizes of text, one after the other; the last leads back to the first. */
const SIZES = ["1", "2", "3"] as const;

/** What everybody can reach on every page: start again, take the page along, larger text, stronger colours, lower. */
export function KioskBar({ onStartAgain, onHandOver }: { onStartAgain: () => void; onHandOver: (() => void) | null }) {
  const { dataset } = document.documentElement;
  const [size, setSize] = useState<string>(dataset["textSize"] ?? "1");
  const [contrast, setContrast] = useState(dataset["contrast"] === "more");
  const [lower, setLower] = useState("lower" in dataset);
  const enlarge = () => {
    const next = SIZES[(SIZES.findIndex((one) => one === size) + 1) % SIZES.length] ?? "1";
    dataset["textSize"] = next;
    setSize(next);
  };
  const strengthen = () => {
    dataset["contrast"] = contrast ? "usual" : "more";
    setContrast(!contrast);
  };
  const move = () => {
    document.documentElement.toggleAttribute("data-lower", !lower);
    setLower(!lower);
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
