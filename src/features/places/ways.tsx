import { useSurroundings } from "../../ui/surroundings";
import { Icon } from "../../ui/icon/icon";
import "./ways.css";

const WAYS = [
  { page: "map", icon: "map" },
  { page: "search", icon: "search" },
  { page: "compare", icon: "compare" },
  { page: "saved", icon: "keep" },
] as const;

/** Ways to find a place: on the map, by words, side by side, among one's own. */
export function Ways() {
  const { say, link } = useSurroundings();
  return (
    <ul class="ways">
      {WAYS.map(({ page, icon }) => (
        <li>
          <a href={link({ page })}>
            <Icon name={icon} />
            {say(`way.${page}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
