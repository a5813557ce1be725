import { useState } from "preact/hooks";
import { Both, type BothWords } from "./both";
import { downloadAgain } from "./download-again";
import { testSound } from "./test-sound";
import { updateNow } from "./update-now";
import { OUTCOME_WORDS, WORDS } from "./words";

/** What staff can have the kiosk do; one thing at a time. */
export function Actions({ onDone }: { onDone: () => void }) {
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState<BothWords | null>(null);
  const [progress, setProgress] = useState("");
  const act = async (action: () => Promise<BothWords>) => {
    setBusy(true);
    setSaid(WORDS.working);
    setSaid(await action());
    setProgress("");
    setBusy(false);
    onDone();
  };
  const update = async () => OUTCOME_WORDS[await updateNow()];
  const sound = async () => WORDS[(await testSound()) ? "sounded" : "silent"];
  const download = async () =>
    WORDS[(await downloadAgain((done, total) => setProgress(`${done}/${total}`))) ? "downloaded" : "partly"];
  return (
    <section class="card">
      <h2>
        <Both words={WORDS.actions} />
      </h2>
      <div class="staff-buttons">
        {(
          [
            [WORDS.updateNow, update],
            [WORDS.sound, sound],
            [WORDS.redownload, download],
          ] as const
        ).map(([words, action]) => (
          <button key={words[0]} type="button" disabled={busy} onClick={() => void act(action)}>
            <Both words={words} />
          </button>
        ))}
      </div>
      <p role="status">
        {said && <Both words={said} />} <span aria-hidden="true">{progress}</span>
      </p>
    </section>
  );
}
