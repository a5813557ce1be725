/** Tilt of the earth's axis, degrees: the sun's declination at the solstices (IAU 2006, rounded). */
const TILT = 23.44;

const RADIANS = Math.PI / 180;

/** The sun over a place on the shortest and on the longest day. */
export interface SolsticeSun {
  /** Height at noon, degrees above the horizon: 90° − latitude ± tilt. Below zero the sun stays under the horizon. */
  height: number;
  /** Hours from sunrise to sunset, 0–24: from cos H = −tan(latitude) · tan(declination), without refraction. */
  hours: number;
}

/** Computes the sun at a solstice for a latitude in degrees north. */
export function sunAtSolstice(latitude: number, season: "summer" | "winter"): SolsticeSun {
  const declination = season === "summer" ? TILT : -TILT;
  const cosine = -Math.tan(latitude * RADIANS) * Math.tan(declination * RADIANS);
  const halfDay = Math.acos(Math.max(-1, Math.min(1, cosine))) / RADIANS;
  return { height: 90 - latitude + declination, hours: (2 * halfDay) / 15 };
}
