import { removeTraces } from "./device-settings";
import { forgetLook } from "./look";

/**
 * Ends what a reader did: their traces go, and the page is left for a fresh one, with all that it held in memory. The
 * page takes the place of the one before in the history, so nothing leads back.
 */
export function startAgain(): void {
  if ("speechSynthesis" in window) speechSynthesis.cancel();
  forgetLook();
  removeTraces();
  // The choice of language leads back to the page that one came from: the next reader must not be told of it.
  const policy = document.createElement("meta");
  policy.name = "referrer";
  policy.content = "no-referrer";
  document.head.append(policy);
  location.replace(import.meta.env.BASE_URL);
}
