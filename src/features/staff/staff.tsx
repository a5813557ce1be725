import { useState } from "preact/hooks";
import { type KioskFacility } from "../../content/kiosk-data";
import { startAgain } from "../kiosk/start-again";
import { Both } from "./both";
import { readCode } from "./code";
import { ChooseCode, EnterCode } from "./code-door";
import { Overview } from "./overview";
import { WORDS } from "./words";

/** The page for staff on a kiosk: behind a code, which they choose first where there is none. */
export function Staff({ facility }: { facility: KioskFacility | null }) {
  const [code] = useState(() => readCode());
  const [step, setStep] = useState<"choose" | "enter" | "open">(code ? "enter" : "choose");
  return (
    <>
      <h1>
        <Both words={WORDS.title} />
      </h1>
      <p>
        <button type="button" onClick={startAgain}>
          <Both words={WORDS.back} />
        </button>
      </p>
      {step === "choose" && <ChooseCode onKept={() => setStep("open")} />}
      {step === "enter" && code && <EnterCode code={code} onRight={() => setStep("open")} />}
      {step === "open" && <Overview facility={facility} onChangeCode={() => setStep("choose")} />}
    </>
  );
}
