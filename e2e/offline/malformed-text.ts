import fc from "fast-check";

/** A change to the text of a file; places are parts of its length, from 0 to 1. */
export type Alteration = (text: string) => string;

const FINE = 2 ** 30;
const place = fc.noBias(fc.integer({ min: 0, max: FINE - 1 })).map((step) => step / FINE);
const at = (text: string, where: number) => Math.floor(where * text.length);
const PORTAL = "<!doctype html><title>Log in</title><h1>Welcome to the free network</h1>";

/** What happens to bytes on their way. */
const damages: fc.Arbitrary<Alteration>[] = [
  place.map((where) => (text) => text.slice(0, at(text, where))),
  fc.tuple(place, fc.string({ minLength: 1, maxLength: 20 })).map(
    ([where, other]) =>
      (text) =>
        text.slice(0, at(text, where)) + other + text.slice(at(text, where) + other.length),
  ),
  fc.tuple(place, fc.string({ minLength: 1, maxLength: 20 })).map(
    ([where, more]) =>
      (text) =>
        text.slice(0, at(text, where)) + more + text.slice(at(text, where)),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 50 })).map(
    ([where, length]) =>
      (text) =>
        text.slice(0, at(text, where)) + text.slice(at(text, where) + length),
  ),
  fc.constantFrom("", PORTAL, "null", "[]", "{}", "0", '"', "[[").map((other) => () => other),
  fc.json().map((other) => () => other),
];

/** What is well written and yet not what it should be: a part is left out, doubled, or something else. */
const misshapen: fc.Arbitrary<Alteration> = fc
  .tuple(place, fc.constantFrom("left out", "doubled", "replaced"), fc.jsonValue({ maxDepth: 2 }))
  .map(([where, how, other]) => (text) => {
    const value = JSON.parse(text) as unknown;
    const parts = partsOf(value);
    const part = parts[Math.floor(where * parts.length)];
    if (!part) return JSON.stringify(other);
    const { holder, key } = part;
    if (how === "replaced") holder[key] = other;
    else if (how === "left out") Reflect.deleteProperty(holder, key);
    else if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else holder[`${key}2`] = holder[key];
    return JSON.stringify(value);
  });

/** All ways in which the text of a JSON file can be wrong. */
export const alterations: fc.Arbitrary<Alteration> = fc.oneof(...damages, { arbitrary: misshapen, weight: 6 });

/** Every part of a value at any depth: the list or object that holds it, and under which key. */
function partsOf(value: unknown): { holder: Record<string, unknown>; key: string }[] {
  if (typeof value !== "object" || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...partsOf(holder[key])]);
}
