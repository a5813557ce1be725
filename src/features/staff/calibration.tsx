import { useState } from "preact/hooks";
import { keepSetting, readSetting } from "../kiosk/device-settings";
import { measureScreen, pixelsPerMillimetre } from "../kiosk/screen";
import { Both, type BothWords } from "./both";
import { Pad } from "./pad";
import { WORDS } from "./words";

/** Lets staff say how large the screen is, and shows a square of 20 mm to check it with a ruler. */
export function Calibration() {
  const [inches, setInches] = useState(readSetting("kiosk-screen"));
  const [trouble, setTrouble] = useState<BothWords | null>(null);
  const set = (text: string) => {
    if (pixelsPerMillimetre(Number(text), screen.width, screen.height) === null) {
      setTrouble(WORDS.badDiagonal);
      return;
    }
    const kept = keepSetting("kiosk-screen", text);
    setTrouble(kept ? null : WORDS.full);
    if (!kept) return;
    measureScreen();
    setInches(text);
  };
  return (
    <section class="card">
      <h2>
        <Both words={WORDS.screen} />
      </h2>
      <p>{inches ? `${inches} ″` : <Both words={WORDS.noDiagonal} />}</p>
      <p>
        <Both words={WORDS.ruler} />
      </p>
      <div class="staff-square" />
      <Pad label={WORDS.diagonal} longest={5} decimals onDone={set} />
      <div role="alert">{trouble && <Both words={trouble} />}</div>
    </section>
  );
}
