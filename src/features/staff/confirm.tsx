import { useState } from "preact/hooks";
import { Both, type BothWords } from "./both";
import { WORDS } from "./words";

interface ConfirmProperties {
  /** On the button that asks. */
  ask: BothWords;
  /** What would be lost. */
  what?: BothWords;
  /** On the button that does it. */
  yes: BothWords;
  onYes: () => void;
}

/** A button for what cannot be undone: it says what would be lost, and does it at a second touch elsewhere. */
export function Confirm({ ask, what, yes, onYes }: ConfirmProperties) {
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <button type="button" onClick={() => setAsked(true)}>
        <Both words={ask} />
      </button>
    );
  return (
    <div role="alert">
      {what && (
        <p>
          <Both words={what} />
        </p>
      )}
      <div class="staff-buttons">
        <button type="button" onClick={() => setAsked(false)}>
          <Both words={WORDS.no} />
        </button>
        <button
          type="button"
          class="staff-danger"
          onClick={() => {
            setAsked(false);
            onYes();
          }}
        >
          <Both words={yes} />
        </button>
      </div>
    </div>
  );
}
