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
  return {
    months: Array.from({ length: 12 }, (_, month) => hoursOfLight(month, 15, latitude, longitude)),
    longest: hoursOfLight(5, 21, latitude, longitude),
    shortest: shortestDay(latitude, longitude),
  };
}

/** Hours of daylight at midwinter, 0–24, for a place in degrees. */
export function shortestDay(latitude: number, longitude: number): number {
  return hoursOfLight(11, 21, latitude, longitude);
}

function hoursOfLight(month: number, day: number, latitude: number, longitude: number): number {
  const { sunrise, sunset, alwaysUp } = getTimes(new Date(Date.UTC(YEAR, month, day, 12)), latitude, longitude);
  if (sunrise && sunset) return (sunset.getTime() - sunrise.getTime()) / MILLISECONDS_PER_HOUR;
  return alwaysUp ? 24 : 0;
}
