import { useEffect, useState } from "preact/hooks";
import { type KioskFacility } from "../../content/kiosk-data";
import { removeSettings } from "../kiosk/device-settings";
import { startAgain } from "../kiosk/start-again";
import { Actions } from "./actions";
import { Both } from "./both";
import { Calibration } from "./calibration";
import { Confirm } from "./confirm";
import { Counting } from "./counting";
import { type DeviceState, readState } from "./device-state";
import { Facts } from "./facts";
import { LanguageOrder } from "./language-order";
import { WORDS } from "./words";

/** All that staff see and can do when they have entered the code. */
export function Overview({ facility, onChangeCode }: { facility: KioskFacility | null; onChangeCode: () => void }) {
  const [state, setState] = useState<DeviceState | null>(null);
  const look = () => void readState().then(setState);
  useEffect(look, []);
  const leave = () => {
    removeSettings();
    startAgain();
  };
  return (
    <div class="staff-parts">
      <Facts facility={facility} state={state} />
      <Actions onDone={look} />
      <Calibration />
      <LanguageOrder usual={facility?.languages ?? []} />
      {facility && <Counting facility={facility} />}
      <section class="card">
        <h2>
          <Both words={WORDS.access} />
        </h2>
        <div class="staff-buttons">
          <button type="button" onClick={onChangeCode}>
            <Both words={WORDS.change} />
          </button>
          <Confirm ask={WORDS.leave} what={WORDS.leaveWhat} yes={WORDS.leaveYes} onYes={leave} />
        </div>
      </section>
    </div>
  );
}
