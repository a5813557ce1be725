import { Icon } from "../../../ui/icon/icon";
import { useTell } from "../visit-words";
import { type Notes } from "./notes-channel";
import { type Step } from "./steps";

interface HoldBarProperties {
  notes: Notes;
  black: boolean;
  peeking: boolean;
  /** 0–1: how much of the visit has been shown. */
  share: number;
  onStep: (step: Step) => void;
  onPeek: () => void;
  onWhole: () => void;
  onClose: () => void;
}

/** What leads a visit, small at the lower edge. */
export function HoldBar({ notes, black, peeking, share, onStep, onPeek, onWhole, onClose }: HoldBarProperties) {
  const tell = useTell();
  return (
    <div class="hold-bar">
      <progress value={share} aria-label={notes.position} />
      <button type="button" class="button second" onClick={onClose}>
        {tell("hold.close")}
      </button>
      <button type="button" class="button second" aria-expanded={peeking} onClick={onPeek}>
        {tell("hold.notes")}
      </button>
      <button type="button" class="button second" aria-pressed={black} onClick={() => onStep("black")}>
        {tell(black ? "hold.light" : "hold.black")}
      </button>
      <button type="button" class="button second whole-screen" onClick={onWhole}>
        {tell("hold.whole")}
      </button>
      <span class="beat" aria-live="polite">
        {notes.beat}
      </span>
      <span class="time">{notes.position}</span>
      <button type="button" class="button second" onClick={() => onStep("back")}>
        {tell("hold.back")}
      </button>
      <button type="button" onClick={() => onStep("next")}>
        {tell("hold.next")}
        <Icon name="next" />
      </button>
    </div>
  );
}
