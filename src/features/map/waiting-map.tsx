import { useSurroundings } from "../../ui/surroundings";
import { Icon } from "../../ui/icon/icon";

/** The map's page before its scripts have come, or without any: what it is, and the list as an equal way. */
export function WaitingMap() {
  const { say, link } = useSurroundings();
  return (
    <div class="page">
      <h1>{say("way.map")}</h1>
      <p class="lead">{say("map.lead")}</p>
      <p>{say("map.waiting")}</p>
      <p class="onward">
        <a class="button" href={link({ page: "municipalities" })}>
          <Icon name="places" />
          {say("map.list")}
        </a>
      </p>
    </div>
  );
}
