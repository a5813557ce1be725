import { writeNumber } from "../../i18n/number-style";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { useOfflineState } from "./offline-state";

/** Says whether the page's language can be read without a network. */
export function SavedState() {
  const { say, pack } = useSurroundings();
  const { saved, progress } = useOfflineState();
  const write = (bytes: number) => writeNumber(bytes / 1000, 0, pack.numbers);
  return (
    <p class="saved" role="status" data-saved={saved}>
      {saved && (
        <>
          <Icon name={saved === "unsaved" || saved === "full" ? "unsaved" : "saved"} />
          {saved === "saving" && progress
            ? say("offline.progress", { done: write(progress.done), total: write(progress.total) })
            : say(`offline.${saved}`)}
        </>
      )}
    </p>
  );
}
