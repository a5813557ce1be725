import { type PackFigure } from "../../content/pack";
import { useSurroundings } from "../surroundings";
import { type WordKey } from "../../i18n/word-key";
import { type IconName } from "../icon/icon-names";
import { Icon } from "../icon/icon";
import "./figure.css";

/** A key figure as a small picture, with the middle of Sweden's municipalities beside it. */
export function Figure({ figure }: { figure: PackFigure }) {
  const { say } = useSurroundings();
  const { id, picture, value, median, year, yearConfirmed } = figure;
  const label = `figure.${id}`;
  return (
    <li class="figure">
      <h3>
        <Icon name={id as IconName} />
        {say(`${label}.name` as WordKey)}
      </h3>
      <p class="value">{value}</p>
      {picture === "houses" ? <Houses figure={figure} /> : <Bar figure={figure} />}
      <p>{say("figure.median", { name: median })}</p>
      <p>
        {say(`${label}.explain` as WordKey)}{" "}
        <span class="year">{yearConfirmed ? year : say("figure.year_unconfirmed", { year })}</span>
      </p>
    </li>
  );
}

const LENGTH = 200;

/** A bar from zero; the notch is the median. */
function Bar({ figure: { share, medianShare } }: { figure: PackFigure }) {
  return (
    <svg class="bar" viewBox={`0 0 ${LENGTH} 16`} preserveAspectRatio="none" aria-hidden="true">
      <path class="whole" d={`M0 8h${LENGTH}`} />
      <path class="part" d={`M0 8h${Math.max(2, Math.round(share * LENGTH))}`} />
      <path class="middle" d={`M${Math.round(medianShare * LENGTH)} 0v16`} />
    </svg>
  );
}

/** So many of ten houses; the notch is the median. */
function Houses({ figure: { share, medianShare } }: { figure: PackFigure }) {
  const houses = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, at) => `M${(from + at) * 20 + 2} 16v-8l8-6 8 6v8z`).join("");
  const filled = Math.round(share * 10);
  return (
    <svg class="bar" viewBox={`0 0 ${LENGTH} 20`} preserveAspectRatio="xMinYMid" aria-hidden="true">
      <path class="few" d={houses(0, filled)} />
      <path class="rest" d={houses(filled, 10)} />
      <path class="middle" d={`M${Math.round(medianShare * LENGTH)} 0v20`} />
    </svg>
  );
}
