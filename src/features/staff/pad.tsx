import { useState } from "preact/hooks";
import { Both, type BothWords } from "./both";

const DIGITS = ["1", "2", "3", "4", "5", "6", "7", "8", "9"];

interface PadProperties {
  label: BothWords;
  /** How many characters can be entered. */
  longest: number;
  /** True for codes: only dots are shown. */
  secret?: boolean;
  /** True where a number may have decimals. */
  decimals?: boolean;
  disabled?: boolean;
  /** Is given what was entered; the pad is then empty again. */
  onDone: (text: string) => void;
}

/** Keys for numbers on the screen: a kiosk has no keyboard. */
export function Pad({ label, longest, secret = false, decimals = false, disabled = false, onDone }: PadProperties) {
  const [text, setText] = useState("");
  const add = (character: string) => setText((before) => (before + character).slice(0, longest));
  const done = () => {
    setText("");
    onDone(text);
  };
  const [swedish, english] = label;
  return (
    <section class="pad" aria-label={`${swedish} / ${english}`}>
      <p class="pad-label">
        <Both words={label} />
      </p>
      <output class="pad-text">
        {secret ? "•".repeat(text.length) : text}
        {secret && <span class="quiet">{`${text.length} siffror / digits`}</span>}
      </output>
      <div class="pad-keys">
        {DIGITS.map((digit) => (
          <button key={digit} type="button" disabled={disabled} onClick={() => add(digit)}>
            {digit}
          </button>
        ))}
        {decimals ? (
          <button type="button" disabled={disabled || text.includes(".")} onClick={() => add(".")}>
            <span aria-hidden="true">,</span>
            <span class="quiet">Komma / Point</span>
          </button>
        ) : (
          <button type="button" disabled={disabled} onClick={() => setText("")}>
            <span aria-hidden="true">×</span>
            <span class="quiet">Töm / Clear</span>
          </button>
        )}
        <button type="button" disabled={disabled} onClick={() => add("0")}>
          0
        </button>
        <button type="button" disabled={disabled} onClick={() => setText((before) => before.slice(0, -1))}>
          <span aria-hidden="true">←</span>
          <span class="quiet">Sudda / Delete</span>
        </button>
      </div>
      <button type="button" class="pad-done" disabled={disabled || text === ""} onClick={done}>
        OK
      </button>
    </section>
  );
}
