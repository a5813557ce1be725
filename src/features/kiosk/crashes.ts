import { keepSetting, readSetting } from "./device-settings";

/** What staff see of errors: how many since the kiosk was set up, and the latest. */
export interface Crashes {
  count: number;
  latest: { when: string; what: string } | null;
}

/** Longer messages are cut: they are for a telephone call with whoever mends the app. */
const LONGEST = 200;

/** Reads what is kept of errors; anything that is not understood counts as none. */
export function readCrashes(): Crashes {
  try {
    const kept: unknown = JSON.parse(readSetting("kiosk-crashes") ?? "null");
    if (isCrashes(kept)) return kept;
  } catch (error) {
    console.info("What is kept of errors is damaged.", error);
  }
  return { count: 0, latest: null };
}

/** Counts an error. Addresses are left out of it: they would tell what somebody read. */
export function countCrash(what: string, now: Date): Crashes {
  const safe = what.replace(/\S*\/\S*/g, "…").slice(0, LONGEST);
  const crashes = { count: readCrashes().count + 1, latest: { when: now.toISOString(), what: safe } };
  keepSetting("kiosk-crashes", JSON.stringify(crashes));
  return crashes;
}

function isCrashes(value: unknown): value is Crashes {
  if (typeof value !== "object" || value === null || !("count" in value) || !("latest" in value)) return false;
  const { count, latest } = value;
  if (typeof count !== "number" || !Number.isFinite(count)) return false;
  return latest === null || (typeof latest === "object" && "when" in latest && "what" in latest);
}
