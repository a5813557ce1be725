import { useLayoutEffect, useState } from "preact/hooks";
import { isKiosk } from "../../app/device";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { findPlace, type Places } from "../places/place-data";
import { writePlaces, type NamedPlaces } from "../places/place-query";
import { KeptPlaces } from "./kept-places";
import { keepShortlist, readShortlist, type Kept } from "./shortlist";

/** A list that came with an address. It is kept on this device only when the reader asks for it. */
export function SharedPlaces({ places, named: { ids, unknown } }: { places: Places; named: NamedPlaces }) {
  const { say, link } = useSurroundings();
  const [mayKeep, setMayKeep] = useState(false);
  const [result, setResult] = useState<Kept | null>(null);
  useLayoutEffect(() => setMayKeep(!isKiosk()), []);
  return (
    <div class="page saved-places one-sheet">
      <h1>{say("saved.shared_title")}</h1>
      <p class="lead">{say("saved.shared_lead")}</p>
      {unknown && <p class="remark">{say("compare.unknown")}</p>}
      <p class="done" role="status">
        {result && <span>{say(result === "kept" ? "saved.kept_all" : `saved.${result}`)}</span>}
        {result === "kept" && (
          <a class="button second" href={link({ page: "saved" })}>
            {say("saved.open")}
          </a>
        )}
      </p>
      <p class="actions">
        {mayKeep && result !== "kept" && (
          <button type="button" onClick={() => setResult(keepShortlist([...new Set([...readShortlist(), ...ids])]))}>
            <Icon name="keep" />
            {say("saved.keep_all")}
          </button>
        )}
        <button type="button" data-share={link({ page: "saved" }) + writePlaces(ids)}>
          <Icon name="share" />
          {say("saved.share")}
        </button>
        <button type="button" data-print="">
          <Icon name="print" />
          {say("profile.print")}
        </button>
      </p>
      <KeptPlaces found={ids.flatMap((id) => findPlace(id, places.atlas) ?? [])} places={places} />
      <p class="onward">
        <a class="button second" href={link({ page: "municipalities" })}>
          {say("compare.all")}
        </a>
      </p>
    </div>
  );
}
