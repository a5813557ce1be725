import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { isKiosk } from "../../app/device";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { findPlace, type Places } from "../places/place-data";
import { writePlaces } from "../places/place-query";
import { KeptPlaces } from "./kept-places";
import { keepShortlist, readShortlist, STORED_AS, type Shortlist } from "./shortlist";

/** What was done last, and what undoes it. */
interface Done {
  text: string;
  before?: Shortlist;
}

/** The places kept on this device: to look at, compare, share, print and remove. */
export function SavedPlaces({ places }: { places: Places }) {
  const { say, link } = useSurroundings();
  const [ids, setIds] = useState<Shortlist | null>(null);
  const [done, setDone] = useState<Done | null>(null);
  const kiosk = ids !== null && isKiosk();
  useLayoutEffect(() => setIds(isKiosk() ? [] : readShortlist()), []);
  useEffect(() => {
    // Another tab may have changed the list.
    const follow = ({ key }: StorageEvent) => key === STORED_AS && setIds(readShortlist());
    addEventListener("storage", follow);
    return () => removeEventListener("storage", follow);
  }, []);
  const found = (ids ?? []).flatMap((id) => findPlace(id, places.atlas) ?? []);
  const known = found.map(({ place }) => place.id);
  const keep = (next: Shortlist, text: string) => {
    const result = keepShortlist(next);
    if (result === "kept") setIds(next);
    setDone({
      text: result === "kept" ? text : say(`saved.${result}`),
      ...(result === "kept" && ids && { before: ids }),
    });
  };
  return (
    <div class="page saved-places one-sheet">
      <h1>{say("way.saved")}</h1>
      <p class="lead">{say("saved.lead")}</p>
      <DoneLine
        done={done}
        onUndo={(before) => {
          keep(before, say("saved.undone"));
          setDone({ text: say("saved.undone") });
        }}
      />
      {kiosk && <p>{say("saved.kiosk")}</p>}
      {ids && !kiosk && found.length === 0 && <p>{say("saved.empty")}</p>}
      {found.length > 0 && (
        <>
          <p class="actions">
            <button type="button" data-share={link({ page: "saved" }) + writePlaces(known)}>
              <Icon name="share" />
              {say("saved.share")}
            </button>
            <button type="button" data-print="">
              <Icon name="print" />
              {say("profile.print")}
            </button>
            <button type="button" class="button second" onClick={() => keep([], say("saved.emptied"))}>
              <Icon name="remove" />
              {say("saved.remove_all")}
            </button>
          </p>
          <KeptPlaces
            found={found}
            places={places}
            onRemove={({ id, name }) =>
              keep(
                (ids ?? []).filter((one) => one !== id),
                say("saved.removed", { name }),
              )
            }
          />
        </>
      )}
      <p class="onward">
        <a class="button second" href={link({ page: "municipalities" })}>
          {say("compare.all")}
        </a>
      </p>
    </div>
  );
}

/** Says what was done, and offers to undo it; the focus goes there, because what was tapped is gone. */
function DoneLine({ done, onUndo }: { done: Done | null; onUndo: (before: Shortlist) => void }) {
  const { say } = useSurroundings();
  const line = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (done) line.current?.focus();
  }, [done]);
  const before = done?.before;
  return (
    <p class="done" role="status" tabIndex={-1} ref={line}>
      {done && <span>{done.text}</span>}
      {before && (
        <button type="button" onClick={() => onUndo(before)}>
          <Icon name="undo" />
          {say("saved.undo")}
        </button>
      )}
    </p>
  );
}
