import { type IconName } from "./icon-names";
import "./icon.css";

/** Address of the sheet of icons; its name is set by the build. */
export const SHEET = import.meta.env.BASE_URL + import.meta.env.ICON_SHEET;

/** Icons that a style of their own needs to find. */
const STYLED: readonly IconName[] = ["listen", "stop", "next"];

/** A picture beside a word; never alone, so screen readers pass over it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={STYLED.includes(name) ? `icon icon-${name}` : "icon"} aria-hidden="true">
      <use href={`${SHEET}#${name}`} />
    </svg>
  );
}
