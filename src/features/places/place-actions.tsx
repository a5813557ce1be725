import { type AtlasMunicipality } from "../../content/atlas";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import "./place-actions.css";

/** What one can do with a place: keep it, share it, compare it, print it. The buttons wake with the scripts. */
export function PlaceActions({ place: { id } }: { place: AtlasMunicipality }) {
  const { say, link } = useSurroundings();
  return (
    <p class="actions" key={id}>
      <button type="button" data-keep={id}>
        <Icon name="keep" />
        {say("action.keep")}
      </button>
      <button type="button" data-share="">
        <Icon name="share" />
        {say("action.share")}
      </button>
      <a class="button second" href={`${link({ page: "compare" })}?m=${id}`}>
        <Icon name="compare" />
        {say("way.compare")}
      </a>
      <button type="button" data-print>
        <Icon name="print" />
        {say("profile.print")}
      </button>
    </p>
  );
}
