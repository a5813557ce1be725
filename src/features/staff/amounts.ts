const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** A length of time as days, hours and minutes, in signs that Swedish and English share: `3 d 4 h 5 min`. */
export function writeDuration(milliseconds: number): string {
  const days = Math.floor(milliseconds / DAY);
  const hours = Math.floor((milliseconds % DAY) / HOUR);
  const minutes = Math.floor((milliseconds % HOUR) / MINUTE);
  return [days > 0 && `${days} d`, (days > 0 || hours > 0) && `${hours} h`, `${minutes} min`].filter(Boolean).join(" ");
}

/** An amount of bytes in megabytes (10^6). */
export function writeBytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}

/** An ISO time as date and time of day on this device's clock; what is no time stands as it is. */
export function writeTime(iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return iso;
  const two = (value: number) => String(value).padStart(2, "0");
  const date = [time.getFullYear(), two(time.getMonth() + 1), two(time.getDate())].join("-");
  return `${date} ${two(time.getHours())}:${two(time.getMinutes())}`;
}

/** Whole days from a date to a moment. @param date ISO */
export function daysSince(date: string, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / DAY));
}
