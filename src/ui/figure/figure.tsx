import { useSurroundings } from "../surroundings";
import { type WordKey } from "../../i18n/word-key";
import { type IconName } from "../icon/icon-names";
import { Icon } from "../icon/icon";
import { Marked } from "../text/marked";
import { type Figure } from "./describe-figure";
import "./figure.css";

/** A figure as a small picture, with the middle of Sweden's municipalities beside it. */
export function FigureCard({ figure }: { figure: Figure }) {
  const { say } = useSurroundings();
  const { indicator, value, median, year } = figure;
  const label = `figure.${indicator.id}`;
  return (
    <li class="figure">
      <h3>
        <Icon name={indicator.id as IconName} />
        {say(`${label}.name` as WordKey)}
      </h3>
      <p class="value">{value ?? say("figure.none")}</p>
      <Picture figure={figure} />
      <p>{say("figure.median", { name: median })}</p>
      <p>
        <Marked text={say(`${label}.explain` as WordKey)} />{" "}
        <FigureYear year={year} confirmed={indicator.yearConfirmed} />
      </p>
    </li>
  );
}

/** Which year a figure is of. */
export function FigureYear({ year, confirmed }: { year: number | null; confirmed: boolean }) {
  const { say } = useSurroundings();
  return (
    <span class="year">
      {year === null
        ? say("year.not_stated")
        : confirmed
          ? year
          : say("figure.year_unconfirmed", { year: String(year) })}
    </span>
  );
}

/** The picture of a figure; it says nothing that the text beside it does not. */
export function Picture({ figure }: { figure: Figure }) {
  const { picture } = figure.indicator;
  return picture === "bar" ? <Bar {...figure} /> : <Tenths figure={figure} picture={picture} />;
}

const LENGTH = 200;

/** A bar from zero to a `share` of its length; the notch is the median, where there is one. */
export function Bar({ value, share, medianShare }: Pick<Figure, "value" | "share"> & { medianShare?: number }) {
  return (
    <svg class="bar" viewBox={`0 0 ${LENGTH} 16`} preserveAspectRatio="none" aria-hidden="true">
      <path class="whole" d={`M0 8h${LENGTH}`} />
      {value !== null && <path class="part" d={`M0 8h${Math.max(2, Math.round(share * LENGTH))}`} />}
      {medianShare !== undefined && <path class="middle" d={`M${Math.round(medianShare * LENGTH)} 0v16`} />}
    </svg>
  );
}

/** How one of ten is drawn, from its upper start corner in a box 20 wide and 20 high. */
const TENTHS = {
  houses: (x: number) => `M${x + 2} 16v-8l8-6 8 6v8z`,
  persons: (x: number) => `M${x + 7} 5a3 3 0 1 1 6 0a3 3 0 1 1-6 0M${x + 4} 17v-3a6 5 0 0 1 12 0v3z`,
};

/** So many of ten; the notch is the median. */
function Tenths({ figure: { share, medianShare }, picture }: { figure: Figure; picture: keyof typeof TENTHS }) {
  const draw = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => TENTHS[picture]((from + at) * 20)).join("");
  const filled = Math.round(share * 10);
  return (
    <svg class="bar" viewBox={`0 0 ${LENGTH} 20`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      <path class="few" d={draw(0, filled)} />
      <path class="rest" d={draw(filled, 10)} />
      <path class="middle" d={`M${Math.round(medianShare * LENGTH)} 0v20`} />
    </svg>
  );
}
