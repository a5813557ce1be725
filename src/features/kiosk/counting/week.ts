const DAY = 86_400_000;

/**
 * The week of a day in UTC, as ISO 8601 names it: `2026-W47`. Weeks begin on Monday and belong to the year that holds
 * their Thursday.
 */
export function weekOf(day: Date): string {
  const weekday = (day.getUTCDay() + 6) % 7;
  const thursday = new Date(day.getTime() + (3 - weekday) * DAY);
  const year = thursday.getUTCFullYear();
  const week = Math.floor((thursday.getTime() - Date.UTC(year, 0, 1)) / (7 * DAY)) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}
