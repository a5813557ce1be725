import { keepSetting, readSetting } from "./device-settings";

/** What looks for a new version can come to. */
export const OUTCOMES = ["taken", "newest", "full", "unreached"] as const;
export type UpdateOutcome = (typeof OUTCOMES)[number];

/** The latest look for a new version. */
export interface UpdateNote {
  /** ISO time. */
  when: string;
  outcome: UpdateOutcome;
}

/** Writes down for staff what the latest look for a new version came to. */
export function noteUpdate(outcome: UpdateOutcome, now = new Date()): void {
  keepSetting("kiosk-update", JSON.stringify({ when: now.toISOString(), outcome } satisfies UpdateNote));
}

/** What was noted last; null when nothing was, or when it is not understood. */
export function readUpdate(text = readSetting("kiosk-update")): UpdateNote | null {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (typeof kept !== "object" || kept === null || !("when" in kept) || !("outcome" in kept)) return null;
    const outcome = OUTCOMES.find((one) => one === kept.outcome);
    return outcome && typeof kept.when === "string" ? { when: kept.when, outcome } : null;
  } catch (error) {
    console.info("What is kept of updates is damaged.", error);
    return null;
  }
}
