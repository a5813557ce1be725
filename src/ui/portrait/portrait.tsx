import { type Landscape } from "../../content/atlas";
import { createRandom } from "./random";
import { forest, GROUND, HEIGHT, hills, HORIZON, mountains, settlement, water, WIDTH, type Thing } from "./shapes";
import { sunAtSolstice } from "./sun";
import "./portrait.css";

/** Units of the drawing for a degree of the sun's height, and for an hour of daylight. */
const UNITS_PER_DEGREE = 1.66;
const UNITS_PER_HOUR = 11;
const NOON = 268;

/** Northern lights are common from about this latitude on (Swedish Institute of Space Physics: the auroral zone's southern edge). */
const NORTHERN_LIGHTS = 60;

/**
 * The portrait of a municipality, drawn from its landscape alone; the same data always gives the same drawing. The arcs
 * are the sun's way over the sky on the longest and on the shortest day, true to latitude in height and in length.
 * @param label what a screen reader says; without it the drawing is decoration.
 */
export function Portrait({ landscape, label }: { landscape: Landscape; label?: string }) {
  const random = createRandom(landscape.seed);
  const { latitude, relief } = landscape;
  return (
    <svg
      class="portrait"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      {...(label ? { role: "img", "aria-label": label } : { "aria-hidden": true })}
    >
      <Night latitude={latitude} random={random} />
      <SunArc latitude={latitude} season="summer" />
      <SunArc latitude={latitude} season="winter" />
      {relief === "mountains" && <Mountains random={random} />}
      <path
        class="far"
        d={hills(
          random,
          relief === "flat" ? HORIZON + 12 : HORIZON + 8,
          relief === "flat" ? 8 : relief === "hills" ? 62 : 26,
          140,
        )}
      />
      <path class="near" d={hills(random, HORIZON + 24, relief === "flat" ? 6 : 26, 110)} />
      <Things things={forest(random, landscape)} />
      <path class="ground" d={hills(random, GROUND - 4, 10, 200)} />
      <path class="water" d={water(landscape)} />
      <path class="glint" d="M236 186h34M286 178h22M250 193h16" />
      <Things things={settlement(random, landscape)} />
    </svg>
  );
}

function Mountains({ random }: { random: () => number }) {
  const { rock, shade, snow } = mountains(random);
  return (
    <>
      <path class="rock" d={rock} />
      <path class="shade" d={shade} />
      <path class="snow" d={snow} />
    </>
  );
}

function SunArc({ latitude, season }: { latitude: number; season: "summer" | "winter" }) {
  const { height, hours } = sunAtSolstice(latitude, season);
  const top = Math.round(HORIZON + 4 - height * UNITS_PER_DEGREE);
  const half = Math.round((hours / 2) * UNITS_PER_HOUR);
  return (
    <g class={season}>
      {hours > 0 && (
        <path
          class="arc"
          d={`M${NOON - half} ${HORIZON + 8}Q${NOON} ${2 * top - HORIZON - 8} ${NOON + half} ${HORIZON + 8}`}
        />
      )}
      <circle class="sun" cx={NOON} cy={top} r={season === "summer" ? 13 : 10} />
    </g>
  );
}

/** Moon, stars and, in the north, northern lights: seen in the dark theme only. */
function Night({ latitude, random }: { latitude: number; random: () => number }) {
  const stars = Array.from(
    { length: 14 },
    () => `M${Math.round(random() * 760 - 180)} ${Math.round(random() * 84 + 6)}h0`,
  );
  return (
    <g class="night">
      {latitude > NORTHERN_LIGHTS && (
        <path
          class="aurora"
          d="M-900 4V62C-640 84-500 40-300 66S-60 96 40 60 200 44 290 66 440 92 560 60 760 40 1300 70V4z"
        />
      )}
      <path class="stars" d={stars.join("")} />
      <path class="moon" d="M96 26a13 13 0 1 0 11 20a11 11 0 0 1-11-20z" />
    </g>
  );
}

function Things({ things }: { things: readonly Thing[] }) {
  return (
    <>
      {things.map(({ symbol, x, y, size, tone }) => (
        <use href={`#${symbol}`} class={tone} transform={`translate(${x} ${y})scale(${size.toFixed(1)})`} />
      ))}
    </>
  );
}
