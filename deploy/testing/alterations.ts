import { readFileSync, readlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { Refusal } from "../versions/refusal.mjs";
import { archiveOf, type Kiosk, setUpKiosk, signBytes } from "./carrying";

/** A change to a file; places are parts of its length, from 0 to 1. */
type Alteration = (bytes: Buffer) => Buffer;

const FINE = 2 ** 30;
/** Everywhere alike, or within the first thousandths, where the signature and the list of files begin. */
const place = fc.oneof(
  fc.noBias(fc.integer({ min: 0, max: FINE })).map((step) => step / FINE),
  fc.noBias(fc.integer({ min: 0, max: FINE })).map((step) => (0.008 * step) / FINE),
);
const length = fc.oneof(fc.integer({ min: 1, max: 8 }), fc.integer({ min: 9, max: 4096 }));
const at = (bytes: Buffer, where: number) => Math.min(bytes.length - 1, Math.floor(where * bytes.length));

/** Everything that can happen to a file on its way, and what somebody might do to it. */
const alterations: fc.Arbitrary<Alteration> = fc.oneof(
  fc.tuple(place, fc.integer({ min: 0, max: 7 })).map(([where, bit]): Alteration => (bytes) => {
    const altered = Buffer.from(bytes);
    altered[at(bytes, where)] = (bytes[at(bytes, where)] ?? 0) ^ (1 << bit);
    return altered;
  }),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(([where, other]): Alteration => (bytes) => {
    const altered = Buffer.from(bytes);
    altered.set(other.subarray(0, bytes.length - at(bytes, where)), at(bytes, where));
    return altered;
  }),
  place.map(
    (where): Alteration =>
      (bytes) =>
        bytes.subarray(0, at(bytes, where)),
  ),
  fc.tuple(place, fc.uint8Array({ minLength: 1, maxLength: 64 })).map(
    ([where, more]): Alteration =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), more, bytes.subarray(at(bytes, where))]),
  ),
  fc.tuple(place, length).map(
    ([where, size]): Alteration =>
      (bytes) =>
        Buffer.concat([bytes.subarray(0, at(bytes, where)), bytes.subarray(at(bytes, where) + size)]),
  ),
  fc.tuple(place, length).map(
    ([where, size]): Alteration =>
      (bytes) =>
        Buffer.from(bytes).fill(0, at(bytes, where), Math.min(bytes.length, at(bytes, where) + size)),
  ),
  fc.tuple(place, place, length).map(([one, other, size]): Alteration => (bytes) => {
    const altered = Buffer.from(bytes);
    bytes.copy(altered, at(bytes, one), at(bytes, other), at(bytes, other) + size);
    return altered;
  }),
  fc.uint8Array({ minLength: 1, maxLength: 600 }).map(
    (more): Alteration =>
      (bytes) =>
        Buffer.concat([bytes, more]),
  ),
  fc.uint8Array({ maxLength: 4096 }).map(
    (other): Alteration =>
      () =>
        Buffer.from(other),
  ),
);

/**
 * Alters a signed file again and again, on its way or before it is signed, and offers each to a kiosk that serves an earlier
 * version. Each must be refused with its reason, and leave what is served as it is to the last byte.
 * @returns how often which reason was given
 * @throws {Error} at the first alteration that is taken, or that ends in anything but a refusal; with the seed's own path
 */
export async function alterSignedFiles(runs: number, seed: number): Promise<Record<string, number>> {
  const kiosk = setUpKiosk();
  const reasons: Record<string, number> = {};
  try {
    await kiosk.take(await kiosk.pack("2026-11-01T08:00:00Z", { mark: "old" }));
    const version = "20261120T080000Z";
    const whole = readFileSync(await kiosk.pack("2026-11-20T08:00:00Z", { mark: "new" }));
    const before = await kiosk.fingerprint();
    const offered = join(kiosk.path, "offered.signed");
    await fc.assert(
      fc.asyncProperty(alterations, fc.constantFrom("on its way", "before signing"), async (alter, when) => {
        const original = when === "on its way" ? whole : archiveOf(whole);
        const altered = alter(original);
        fc.pre(!altered.equals(original));
        writeFileSync(offered, when === "on its way" ? altered : await signBytes(altered, version, kiosk));
        const reason = await refusedBecause(kiosk, offered);
        const counted = `${when}: ${reason}`;
        reasons[counted] = (reasons[counted] ?? 0) + 1;
        if ((await kiosk.fingerprint()) !== before) throw new Error("What is served has changed.");
      }),
      { numRuns: runs, seed },
    );
    writeFileSync(offered, whole);
    await kiosk.take(offered);
    if (!readlinkSync(join(kiosk.root, "current")).endsWith(version))
      throw new Error("The unaltered file is not taken.");
  } finally {
    kiosk.remove();
  }
  return reasons;
}

async function refusedBecause(kiosk: Kiosk, file: string): Promise<string> {
  try {
    await kiosk.take(file);
  } catch (error) {
    if (error instanceof Refusal && error.message.length > 10) return error.reason;
    throw error;
  }
  throw new Error("An altered file was taken.");
}
