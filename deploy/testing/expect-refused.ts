import { expect } from "vitest";
import { type Kiosk } from "./carrying";

/** Expects a refusal for a reason, and that the site served until then goes on, to the last byte. */
export async function expectRefused(kiosk: Kiosk, reason: string, action: () => Promise<unknown>): Promise<void> {
  const before = await kiosk.fingerprint();
  await expect(action()).rejects.toEqual(expect.objectContaining({ name: "Refusal", reason }));
  expect(await kiosk.fingerprint()).toBe(before);
}
