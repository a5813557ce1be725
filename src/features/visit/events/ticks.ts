/** What to look at and ask on a trip. */
export const CHECKS = ["home", "work", "school", "swedish", "bus", "winter", "people"] as const;
export type Check = (typeof CHECKS)[number];

/** Where this device keeps the ticks of a trip. */
function storedAs(event: string): string {
  return `plan:${event}`;
}

/** Ticks that this device keeps of a trip; what is damaged counts for nothing. */
export function readTicks(event: string): Check[] {
  try {
    const stored = localStorage.getItem(storedAs(event))?.split(",") ?? [];
    return CHECKS.filter((check) => stored.includes(check));
  } catch (error) {
    console.info("There are no kept ticks: storage is turned off.", error);
    return [];
  }
}

/** Keeps the ticks of a trip, or with null forgets them. Answers whether that worked. */
export function keepTicks(event: string, ticks: readonly Check[] | null): boolean {
  try {
    if (ticks) localStorage.setItem(storedAs(event), ticks.join(","));
    else localStorage.removeItem(storedAs(event));
    return true;
  } catch (error) {
    console.info("The ticks are not kept: storage is turned off or full.", error);
    return false;
  }
}
