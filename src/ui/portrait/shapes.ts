import { type Landscape } from "../../content/pack";

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

/** A mountain: its foot, its shaded side and its snow, as three paths. */
export interface Mountain {
  body: string;
  shade: string;
  snow: string;
}

/** A range of mountains, high to the start side and lower towards the sun. */
export function mountains(random: Random): Mountain[] {
  const peaks = [-330, -210, -90, 8, 78, 142, 330, 440, 560, 690];
  return peaks.map((middle, at) => {
    const near = at > 2 && at < 6;
    const x = middle + between(random, -10, 10);
    const top = between(random, near ? 38 : 70, near ? 62 : 86);
    const half = between(random, 62, 84);
    const snow = Math.round((132 - top) * 0.3);
    const slope = (half * snow) / (140 - top);
    return {
      body: `M${x - half} 140L${x} ${top}L${x + half} 140z`,
      shade: `M${x} ${top}l${half} ${140 - top}h${-half * 0.8}l${-half * 0.12} ${-30}z`,
      snow: `M${x} ${top}l${Math.round(slope)} ${snow}l${-Math.round(slope * 0.6)} -5l${-Math.round(slope * 0.5)} 7l${-Math.round(slope * 0.4)} -6l${-Math.round(slope * 0.5)} 4z`,
    };
  });
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
export function forest(random: Random, { population }: Landscape): Thing[] {
  const count = population > 50_000 ? 13 : population > 8_000 ? 19 : 25;
  return Array.from({ length: count }, (_, at) => {
    const x = Math.round(((at + random()) / count) * (WIDTH + 360)) - 180;
    const y = between(random, 130, 146);
    const birch = random() < 0.18;
    return { symbol: birch ? "birch" : "spruce", x, y, size: (y - 104) / 30 + random() * 0.3, tone: random() < 0.5 ? "a" : "b" };
  }).sort((one, other) => one.y - other.y);
}

/** Wooden houses whose number grows with the logarithm of the population, and blocks of flats in cities. */
export function settlement(random: Random, { population, town }: Landscape): Thing[] {
  const blocks = town === "city" ? Math.round(Math.log10(population / 20_000) * 4) : 0;
  const count = Math.round(3 + 2.4 * Math.log10(Math.max(1, population / 1500)));
  const things: Thing[] = [];
  const kinds = Array.from({ length: count + blocks }, (_, at) => (at % 3 === 1 && at / 3 < blocks ? "block" : random() < 0.6 ? "house" : "gable"));
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
  return things.sort((one, other) => Number(other.symbol === "block") - Number(one.symbol === "block") || one.y - other.y);
}

/** The water in front: the sea to the end side, a lake before the houses, or a river that winds down to the reader. */
export function water({ water: kind }: Landscape): string {
  if (kind === "coast") {
    return `M${WIDTH + BEYOND} 134H318C300 140 330 148 302 156C262 167 176 166 150 178C126 189 60 188 20 200V${HEIGHT + 200}H${WIDTH + BEYOND}z`;
  }
  if (kind === "lake") return "M96 180C150 160 300 158 372 172C420 182 396 197 300 199C210 202 60 200 96 180z";
  return `M300 140C286 146 322 152 292 160C248 172 214 174 206 186C200 194 190 198 180 ${HEIGHT + 200}H330C330 196 300 188 306 178C314 164 352 160 344 150C340 144 326 142 318 140z`;
}
