import { keepSetting, readSetting } from "../kiosk/device-settings";

/** Rounds of PBKDF2 with SHA-256, as OWASP's Password Storage Cheat Sheet asks for (2023). */
const ROUNDS = 600_000;

/** Lengths of salt and hash, in bytes. */
const SALT = 16;
const HASH = 32;

/** How many digits a code has. */
export const SHORTEST = 6;
export const LONGEST = 12;

/** A code as the device keeps it: what it was cannot be read from it. */
export interface KeptCode {
  /** In base 64. */
  salt: string;
  hash: string;
  rounds: number;
  /** Wrong codes in a row. */
  failures: number;
}

/** Makes of a code what is kept. @throws {TypeError} where the browser has no WebCrypto: at an address without TLS. */
export async function makeCode(code: string, rounds = ROUNDS): Promise<KeptCode> {
  const salt = crypto.getRandomValues(new Uint8Array(SALT));
  return { salt: toText(salt), hash: await hashOf(code, salt, rounds), rounds, failures: 0 };
}

/** Whether a code is the one that is kept. */
export async function isRight(code: string, { salt, hash, rounds }: KeptCode): Promise<boolean> {
  return (await hashOf(code, toBytes(salt), rounds)) === hash;
}

/** Why a code would be guessed at once; null for one that may be used. */
export function weakness(code: string): "short" | "plain" | null {
  if (code.length < SHORTEST) return "short";
  const steps = Array.from(code.slice(1), (digit, at) => Number(digit) - Number(code[at]));
  return Math.abs(steps[0] ?? 0) < 2 && steps.every((step) => step === steps[0]) ? "plain" : null;
}

async function hashOf(code: string, salt: Uint8Array<ArrayBuffer>, iterations: number): Promise<string> {
  const key = await crypto.subtle.importKey("raw", new TextEncoder().encode(code), "PBKDF2", false, ["deriveBits"]);
  const bits = await crypto.subtle.deriveBits({ name: "PBKDF2", hash: "SHA-256", salt, iterations }, key, HASH * 8);
  return toText(new Uint8Array(bits));
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function toBytes(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}

/** Digits of the number of wrong codes: its text is always as long, so that a full storage takes it too. */
const DIGITS = 4;
const MOST = 10 ** DIGITS - 1;

/** Keeps the code. @returns false when the device has no room for it. */
export function keepCode({ failures, ...code }: KeptCode): boolean {
  const text = String(Math.min(failures, MOST)).padStart(DIGITS, "0");
  return keepSetting("kiosk-code", JSON.stringify({ ...code, failures: text }));
}

/** The code that is kept; null when there is none, or only something half-written that no code could fit. */
export function readCode(text = readSetting("kiosk-code")): KeptCode | null {
  try {
    const kept: unknown = JSON.parse(text ?? "null");
    if (!isRecord(kept)) return null;
    const { salt, hash, rounds, failures } = kept;
    if (typeof salt !== "string" || typeof hash !== "string" || typeof failures !== "string") return null;
    if (typeof rounds !== "number" || !Number.isInteger(rounds) || rounds < 1) return null;
    if (toBytes(salt).length !== SALT || toBytes(hash).length !== HASH || !/^\d+$/.test(failures)) return null;
    return { salt, hash, rounds, failures: Number(failures) };
  } catch (error) {
    console.info("What is kept of the code is damaged.", error);
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
