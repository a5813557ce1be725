import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { useOfflineState } from "./offline-state";
import "./notices.css";

/** Quiet lines above a page: a new version that waits, a link to a part that is gone. Nothing reloads by itself. */
export function Notices() {
  const { say } = useSurroundings();
  const { update, missingPart, trouble } = useOfflineState();
  return (
    <div class="notices" role="status">
      {update && (
        <p class="notice">
          <Icon name="update" />
          <span>{say("offline.update")}</span>
          <button type="button" onClick={update}>
            {say("offline.update_now")}
          </button>
        </p>
      )}
      {trouble && (
        <p class="notice">
          <Icon name="unsaved" />
          <span>{say(`offline.${trouble}`)}</span>
        </p>
      )}
      {missingPart && (
        <p class="notice">
          <Icon name="unsaved" />
          <span>{say("missing.part")}</span>
        </p>
      )}
    </div>
  );
}
