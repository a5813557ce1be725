/**
 * Why a site is not taken.
 * @typedef {"absent" | "unsigned" | "unknown key" | "altered" | "foreign" | "malformed" | "older" | "already served"
 *   | "other base" | "too large" | "no space" | "interrupted" | "busy" | "no such version"} Reason
 */

/** A site that is not taken, with the reason in words for whoever stands at the computer. The site served until now stays. */
export class Refusal extends Error {
  /**
   * @param {Reason} reason
   * @param {string} message
   */
  constructor(reason, message) {
    super(message);
    this.name = "Refusal";
    this.reason = reason;
  }
}
