/** An address as people say it: without https://, www and the slash at its end. */
export function shortAddress(address: string): string {
  return address.replace(/^https?:\/\/(www\.)?|\/$/g, "");
}
