import { type ComponentChildren } from "preact";

interface OptionProperties {
  /** What is shown before the words. */
  picture?: ComponentChildren;
  chosen: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

/** An answer to be touched: a picture and words. What is chosen is told to screen readers as pressed. */
export function Option({ picture, chosen, onChoose, children }: OptionProperties) {
  return (
    <li>
      <button type="button" class="find-option" aria-pressed={chosen} onClick={onChoose}>
        {picture}
        <span class="spoken">{children}</span>
      </button>
    </li>
  );
}
