import { type PackEvent } from "../../../content/events";

/** The calendar day, as 2027-05-08, at a moment where the reader is. */
export function dayOf(moment: Date): string {
  const part = (number: number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${part(moment.getMonth() + 1)}-${part(moment.getDate())}`;
}

/** True from the day after the last one on. */
export function isPast({ lastDay }: Pick<PackEvent, "lastDay">, today: string): boolean {
  return lastDay < today;
}
