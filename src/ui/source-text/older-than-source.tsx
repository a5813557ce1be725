import { useSurroundings } from "../surroundings";
import { Icon } from "../icon/icon";
import { SourceLink } from "./source-link";
import "./older-than-source.css";

/** Stands at a translated text whose Swedish source has changed since. */
export function OlderThanSource() {
  const { say } = useSurroundings();
  return (
    <p class="older">
      <Icon name="old" />
      <span>
        {say("statement.outdated")} <SourceLink />
      </span>
    </p>
  );
}
