import { askOnce, type Question } from "./ask-once";
import { type Limits } from "./limits";
import { pauseLength } from "./pause-length";
import { RefreshFault, TRY_LATER } from "./refresh-fault";
import { type Surroundings } from "./surroundings";

/**
 * Asks an API and gives its parsed JSON.
 * @throws {RefreshFault} when no try brought an answer.
 */
export type Ask = (question: Question) => Promise<unknown>;

/** Makes the one way by which a run asks: one question at a time, with pauses, tries again, and a host that fails much is left alone. */
export function createAsk(limits: Limits, surroundings: Surroundings): Ask {
  const failures = new Map<string, number>();
  let first = true;

  return async (question) => {
    const { host } = question.address;
    for (let failed = 1; ; failed += 1) {
      const before = failures.get(host) ?? 0;
      if (before >= limits.failuresPerHost) {
        throw new RefreshFault(`${host} has failed ${before} times in this run and was not asked again`, TRY_LATER);
      }
      if (failed === 1 && !first) await surroundings.wait(limits.pauseBetween);
      first = false;
      const outcome = await askOnce(question, limits, surroundings);
      if ("data" in outcome) return outcome.data;
      const { fault, again, wished } = outcome;
      if (!again) throw fault;
      failures.set(host, before + 1);
      if (failed >= limits.attempts) throw fault;
      if (wished !== undefined && wished > limits.longestPause) {
        throw new RefreshFault(`${fault.message}; it asks to wait ${Math.ceil(wished / 1000)} s`, TRY_LATER);
      }
      await surroundings.wait(pauseLength(failed, surroundings.random(), limits, wished));
    }
  };
}
