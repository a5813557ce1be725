import { STAGES } from "../../content/pack";
import { CHILDREN, CRITERIA, DEGREES, LIMITS, WISHES, type Answers } from "./answers";

/** Raised when answers are packed in another way: an older link is then told as such. */
const VERSION = 1;

/** What stands before the packed answers in the part of an address behind #, which is never sent to a server. */
const PREFIX = "a=";

/** Stands for an answer that was not given. */
const NONE = 0xffff;

/** No link is longer; what is longer is not looked at. */
const LONGEST = 200;

/** What the part of an address behind # holds. */
export type OpenedLink = { kind: "none" | "broken" | "old" } | { kind: "answers"; answers: Answers };

/** Which occupations and municipalities there are. */
export interface Known {
  occupations: ReadonlySet<string>;
  municipalities: ReadonlySet<string>;
}

/** Writes answers as the part of an address from # on. */
export function writeLink(answers: Answers): string {
  const { stage, partner, children, occupations, near, wishes } = answers;
  const halves = CRITERIA.map((id) => {
    const asked = answers.asked[id];
    return asked ? (DEGREES.indexOf(asked.degree) + 1) * 4 + asked.limit : 0;
  });
  const bytes = [
    VERSION,
    stage === null ? 0 : STAGES.indexOf(stage) + 1,
    bitsOf(CHILDREN, children) * 2 + Number(partner),
    ...[...occupations, near].flatMap((code) => twoBytes(code === null ? NONE : Number(code))),
    bitsOf(WISHES, wishes),
    ...Array.from({ length: Math.ceil(halves.length / 2) }, (_, at) => {
      return (halves[2 * at] ?? 0) * 16 + (halves[2 * at + 1] ?? 0);
    }),
  ];
  const packed = String.fromCharCode(...bytes, ...twoBytes(checksum(bytes)));
  return `#${PREFIX}${btoa(packed).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "")}`;
}

/**
 * Reads the part of an address from # on. Nothing in it is trusted: what is cut off, changed or from another version is
 * told as such, and never half an answer is taken.
 */
export function readLink(hash: string, known: Known): OpenedLink {
  if (!hash.startsWith(`#${PREFIX}`)) return { kind: "none" };
  const bytes = unpack(hash.slice(PREFIX.length + 1));
  if (!bytes || bytes.length < 3) return { kind: "broken" };
  const body = bytes.slice(0, -2);
  const [high = 0, low = 0] = bytes.slice(-2);
  if (high * 256 + low !== checksum(body)) return { kind: "broken" };
  if (body[0] !== VERSION) return { kind: "old" };
  const answers = parse(body);
  // Whatever does not write itself again in the same way was not written here.
  if (!answers || writeLink(answers) !== hash) return { kind: "broken" };
  const { occupations, near } = answers;
  const gone = occupations.some((code) => code !== null && !known.occupations.has(code));
  return gone || (near !== null && !known.municipalities.has(near)) ? { kind: "old" } : { kind: "answers", answers };
}

function parse([, stage = 0, family = 0, ...rest]: readonly number[]): Answers | null {
  const codes = [0, 2, 4].map((at) => (rest[at] ?? 0) * 256 + (rest[at + 1] ?? 0));
  const [own, partners, near] = codes.map((code) => (code === NONE ? null : String(code).padStart(4, "0")));
  const [wishes = 0, ...degrees] = rest.slice(6);
  const asked: Record<string, { degree: (typeof DEGREES)[number]; limit: number }> = {};
  for (const [at, id] of CRITERIA.entries()) {
    const byte = degrees[Math.floor(at / 2)] ?? 0;
    const half = at % 2 === 0 ? byte >> 4 : byte & 15;
    const degree = DEGREES[(half >> 2) - 1];
    if (half % 4 >= LIMITS) return null;
    if (degree) asked[id] = { degree, limit: half % 4 };
  }
  return {
    stage: STAGES[stage - 1] ?? null,
    partner: family % 2 === 1,
    children: named(CHILDREN, family >> 1),
    occupations: [own ?? null, partners ?? null],
    near: near ?? null,
    asked,
    wishes: named(WISHES, wishes),
  };
}

function unpack(text: string): number[] | null {
  // One letter more than whole groups of four holds no byte.
  const packed = text.length <= LONGEST && /^[A-Za-z0-9_-]+$/.test(text) && text.length % 4 !== 1;
  if (!packed) return null;
  return Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (letter) => letter.charCodeAt(0));
}

function twoBytes(value: number): [number, number] {
  return [value >> 8, value & 255];
}

/** Fletcher's checksum of 16 bits: a letter changed or left out is noticed. (J. G. Fletcher, 1982) */
function checksum(bytes: readonly number[]): number {
  let one = 0;
  let other = 0;
  for (const byte of bytes) {
    one = (one + byte) % 255;
    other = (other + one) % 255;
  }
  return other * 256 + one;
}

function bitsOf<Name>(all: readonly Name[], chosen: readonly Name[]): number {
  return all.reduce((bits, name, at) => bits + (chosen.includes(name) ? 1 << at : 0), 0);
}

function named<Name>(all: readonly Name[], bits: number): Name[] {
  return all.filter((_, at) => ((bits >> at) & 1) === 1);
}
