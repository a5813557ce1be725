import { type IconName } from "./icon-names";
import "./icon.css";

/** Address of the sheet of icons; its name is set by the build. */
export const SHEET = import.meta.env.BASE_URL + import.meta.env.ICON_SHEET;

/** A picture beside a word; never alone, so screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} aria-hidden="true">
      <use href={`${SHEET}#${name}`} />
    </svg>
  );
}
