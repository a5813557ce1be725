const DAY = 86_400_000;

/** A clock this far ahead of the content, in milliseconds, is wrong: content so old would have been replaced. */
const YEARS = 5 * 366 * DAY;

/**
 * Whether a clock may be right: not before the content was written, and not many years after.
 * @param contentDate ISO date of the content
 */
export function mayBeRight(now: Date, contentDate: string): boolean {
  const age = now.getTime() - Date.parse(contentDate);
  return age > -DAY && age < YEARS;
}
