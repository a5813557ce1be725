import { getTimes } from "suncalc";

/** Any year will do: the sun's way differs by minutes from one to the next. */
const YEAR = 2026;

const MILLISECONDS_PER_HOUR = 3_600_000;

/** Hours of daylight, from sunrise to sunset, over the year. */
export interface Daylight {
  /** In the middle of each month, January first; 0–24. */
  months: number[];
  /** At midsummer and at midwinter; 24 where the sun does not set and 0 where it does not rise. */
  longest: number;
  shortest: number;
}

/** Computes the daylight over the year for a place in degrees, with SunCalc (refraction counted, as in almanacs). */
export function daylightOver(latitude: number, longitude: number): Daylight {
  const hours = (month: number, day: number) => {
    const { sunrise, sunset, alwaysUp } = getTimes(new Date(Date.UTC(YEAR, month, day, 12)), latitude, longitude);
    if (sunrise && sunset) return (sunset.getTime() - sunrise.getTime()) / MILLISECONDS_PER_HOUR;
    return alwaysUp ? 24 : 0;
  };
  return {
    months: Array.from({ length: 12 }, (_, month) => hours(month, 15)),
    longest: hours(5, 21),
    shortest: hours(11, 21),
  };
}
