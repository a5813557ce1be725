import { Icon } from "../icon/icon";
import { useSurroundings } from "../surroundings";
import "./listen-button.css";

/** Reads the part of the page aloud that it stands in. Seen only where the device has a voice for the language. */
export function ListenButton() {
  const { say } = useSurroundings();
  return (
    <button type="button" class="listen" data-listen="" aria-pressed="false" aria-label={say("listen.play")}>
      <Icon name="listen" />
      <Icon name="stop" />
    </button>
  );
}
