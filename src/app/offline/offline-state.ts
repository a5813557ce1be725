import { useEffect, useState } from "preact/hooks";
import { type KeepProgress } from "./messages";

/** What the reader is told about reading without a network. */
export interface OfflineState {
  /** Whether the language's texts are kept on this device. `null` as long as nobody knows. */
  saved: "saving" | "saved" | "unsaved" | "full" | null;
  /** While the texts are being kept: bytes so far, of all. */
  progress: KeepProgress | null;
  /** What is wrong with what is kept: files that could not be mended, or a version that the server has withdrawn. */
  trouble: "broken" | "withdrawn" | null;
  /** Changes to a new version that is ready; null when there is none. */
  update: (() => void) | null;
  /** True when the address pointed to a part of the page that is not there. */
  missingPart: boolean;
}

let current: OfflineState = { saved: null, progress: null, trouble: null, update: null, missingPart: false };
const listeners = new Set<(state: OfflineState) => void>();

/** Changes a part of the state and tells every part of the page that shows it. */
export function changeOfflineState(change: Partial<OfflineState>): void {
  current = { ...current, ...change };
  for (const listener of listeners) listener(current);
}

/** The state, kept up to date for a part of a page. */
export function useOfflineState(): OfflineState {
  const [state, setState] = useState(current);
  useEffect(() => {
    setState(current);
    listeners.add(setState);
    return () => void listeners.delete(setState);
  }, []);
  return state;
}
