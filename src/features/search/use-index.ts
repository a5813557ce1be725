import { useEffect, useState } from "preact/hooks";
import { PackError } from "../../app/load-file";
import { type SearchIndex } from "./search-index";

/** Answers the index when it is built. @throws {PackError} when a file does not arrive. */
export type OpenIndex = () => Promise<SearchIndex>;

/** asleep: as the build drew it, before scripts. failed: a file did not arrive. */
type IndexState = "asleep" | "waiting" | "ready" | "failed";

/** Opens the index when the page stands, and once more when the reader asks for it. */
export function useIndex(open: OpenIndex): { state: IndexState; index: SearchIndex | null; retry: () => void } {
  const [state, setState] = useState<IndexState>("asleep");
  const [index, setIndex] = useState<SearchIndex | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let left = false;
    setState("waiting");
    open().then(
      (ready) => {
        if (left) return;
        setIndex(ready);
        setState("ready");
      },
      (error: unknown) => {
        if (!(error instanceof PackError)) throw error;
        console.info(error.message, error.cause);
        if (!left) setState("failed");
      },
    );
    return () => {
      left = true;
    };
  }, [attempt]);
  return { state, index, retry: () => setAttempt(attempt + 1) };
}
