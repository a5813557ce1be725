import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { useOfflineState } from "./offline-state";

/** Says whether the page's language can be read without a network. */
export function SavedState() {
  const { say } = useSurroundings();
  const { saved } = useOfflineState();
  return (
    <p class="saved" role="status" data-saved={saved}>
      {saved && (
        <>
          <Icon name={saved === "unsaved" ? "unsaved" : "saved"} />
          {say(`offline.${saved}`)}
        </>
      )}
    </p>
  );
}
