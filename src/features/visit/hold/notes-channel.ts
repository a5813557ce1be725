import { STEPS, type Step } from "./steps";

/** Name of the channel between the windows of a visit, on this device alone. */
export const CHANNEL = "fotfaste-visit";

/** What the notes' window shows, written out in the ambassador's language. */
export interface Notes {
  position: string;
  part: string;
  heading: string;
  text: string;
  /** Year and publisher. */
  source: string;
  beat: string;
  /** What comes next. */
  then: string;
  time: string;
}
const NOTES = ["position", "part", "heading", "text", "source", "beat", "then", "time"] as const;

/** What the windows of a visit tell each other. */
export type Message =
  /** A window of notes is there and asks where the visit stands. */
  | { kind: "hello" }
  | { kind: "notes"; notes: Notes }
  | { kind: "step"; step: Step }
  /** The visit has ended. */
  | { kind: "end" };

/** Reads what came over the channel: a page of another version may stand at its other end. */
export function parseMessage(data: unknown): Message | null {
  if (typeof data !== "object" || data === null) return null;
  const message = { ...data } as Record<string, unknown>;
  const { kind } = message;
  if (kind === "hello" || kind === "end") return { kind };
  if (kind === "step") {
    const step = STEPS.find((one) => one === message["step"]);
    return step ? { kind, step } : null;
  }
  const { notes } = message;
  if (kind !== "notes" || typeof notes !== "object" || notes === null) return null;
  const read = { ...notes } as Record<string, unknown>;
  return NOTES.every((name) => typeof read[name] === "string") ? { kind, notes: read as unknown as Notes } : null;
}
