import { type IconName } from "../../ui/icon/icon-names";
import { useSurroundings } from "../../ui/surroundings";
import { type WordKey } from "../../i18n/word-key";
import { Icon } from "../../ui/icon/icon";

/** Zooms without a gesture, for everybody who cannot or would not make one. */
export function MapButtons({ larger, smaller, whole }: { larger: () => void; smaller: () => void; whole: () => void }) {
  const { say } = useSurroundings();
  const button = (icon: IconName, words: WordKey, press: () => void) => (
    <button type="button" onClick={press}>
      <Icon name={icon} />
      {say(words)}
    </button>
  );
  return (
    <div class="map-buttons" role="group" aria-label={say("map.zoom")}>
      {button("larger", "map.larger", larger)}
      {button("smaller", "map.smaller", smaller)}
      {button("whole", "map.whole", whole)}
    </div>
  );
}
