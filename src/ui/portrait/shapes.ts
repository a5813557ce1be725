import { type Landscape } from "../../content/atlas";

/** The drawing's own units: the part that is always seen is WIDTH × HEIGHT; land goes on beyond it to both sides. */
export const WIDTH = 400;
export const HEIGHT = 200;
const BEYOND = 700;

/** Where sky meets land when the land is flat. */
export const HORIZON = 112;
/** Where houses stand. */
export const GROUND = 152;

type Random = () => number;

const between = (random: Random, low: number, high: number) => Math.round(low + random() * (high - low));

/** A soft skyline of hills from side to side; `rise` is how far it sways. */
export function hills(random: Random, base: number, rise: number, step: number): string {
  let path = `M${-BEYOND} ${base}`;
  for (let x = -BEYOND; x < WIDTH + BEYOND; x += step) {
    path += `q${step / 2} ${-between(random, rise / 2, rise)} ${step} ${between(random, -rise / 6, rise / 6)}`;
  }
  return `${path}V${HEIGHT + 200}H${-BEYOND}z`;
}

/** Where the peaks of a range stand: high to the start side, lower towards the sun. */
const PEAKS = [-330, -190, -60, 20, 88, 156, 352, 470, 610];

/** A range of mountains as three paths: the bodies, their shaded sides, their snow. */
export function mountains(random: Random): { rock: string; shade: string; snow: string } {
  const range = { rock: "", shade: "", snow: "" };
  PEAKS.forEach((middle, at) => {
    const near = at > 2 && at < 6;
    const x = middle + between(random, -8, 8);
    const top = between(random, near ? 34 : 70, near ? 64 : 88);
    const half = between(random, 58, 76);
    const height = 140 - top;
    const depth = Math.round(height * 0.28);
    const reach = Math.round((half * depth) / height);
    const part = (share: number) => Math.round(reach * share);
    range.rock += `M${x - half} 140L${x} ${top}l${half} ${height}z`;
    range.shade += `M${x} ${top}l${half} ${height}h-${Math.round(half * 0.7)}l-${part(0.5)}-${Math.round(height * 0.4)}z`;
    range.snow += `M${x} ${top}l${reach} ${depth}l-${part(0.6)}-5-${part(0.5)} 8-${part(0.4)}-7-${part(0.5)} 4z`;
  });
  return range;
}

/** One tree or house: symbol, place of its foot, size. */
export interface Thing {
  symbol: string;
  x: number;
  y: number;
  size: number;
  tone: string;
}

/** Spruces and birches along the edge of the forest; more of them where fewer people live. */
export function forest(random: Random, { town }: Landscape): Thing[] {
  const count = { city: 10, town: 13, village: 16 }[town];
  return Array.from({ length: count }, (_, at) => {
    const x = Math.round(((at + random()) / count) * (WIDTH + 360)) - 180;
    const y = between(random, 130, 146);
    const birch = random() < 0.18;
    return {
      symbol: birch ? "birch" : "spruce",
      x,
      y,
      size: (y - 100) / 32 + random() * 0.3,
      tone: random() < 0.5 ? "a" : "b",
    };
  }).sort((one, other) => one.y - other.y);
}

/** Wooden houses whose number grows with the logarithm of the population, and blocks of flats in cities. */
export function settlement(random: Random, { population, town }: Landscape): Thing[] {
  const blocks = town === "city" ? Math.round(Math.log10(population / 20_000) * 4) : 0;
  const count = Math.round(3 + 2.4 * Math.log10(Math.max(1, population / 1500)));
  const things: Thing[] = [];
  const kinds = Array.from({ length: count + blocks }, (_, at) =>
    at % 3 === 1 && at / 3 < blocks ? "block" : random() < 0.6 ? "house" : "gable",
  );
  const spacing = Math.min(34, 250 / kinds.length);
  kinds.forEach((symbol, at) => {
    things.push({
      symbol,
      x: Math.round(54 + at * spacing + random() * 6),
      y: GROUND + between(random, -2, 7),
      size: symbol === "block" ? 0.9 + random() * 0.3 : 0.85 + random() * 0.25,
      tone: ["red", "red", "yellow", "white"][Math.floor(random() * 4)] ?? "red",
    });
  });
  return things.sort(
    (one, other) => Number(other.symbol === "block") - Number(one.symbol === "block") || one.y - other.y,
  );
}

/** The water in front: the sea to the end side, a lake before the houses, or a river that winds down to the reader. */
export function water({ water: kind }: Landscape): string {
  if (kind === "coast") {
    return `M${WIDTH + BEYOND} 134H318C300 140 330 148 302 156C262 167 176 166 150 178C126 189 60 188 20 200V${HEIGHT + 200}H${WIDTH + BEYOND}z`;
  }
  if (kind === "lake") return "M96 180C150 160 300 158 372 172C420 182 396 197 300 199C210 202 60 200 96 180z";
  return `M300 140C286 146 322 152 292 160C248 172 214 174 206 186C200 194 190 198 180 ${HEIGHT + 200}H330C330 196 300 188 306 178C314 164 352 160 344 150C340 144 326 142 318 140z`;
}
