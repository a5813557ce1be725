import { type ComponentChildren } from "preact";
import { type Atlas, type AtlasIndicator } from "../../content/atlas";
import { describeFigure } from "../../ui/figure/describe-figure";
import { FigureYear, Picture } from "../../ui/figure/figure";
import { Icon } from "../../ui/icon/icon";
import { type IconName } from "../../ui/icon/icon-names";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import { type WordKey } from "../../i18n/word-key";
import { type Chosen } from "./chosen";
import { tellDifferences } from "./tell-differences";

interface ComparedFiguresProperties {
  chosen: Chosen;
  atlas: Atlas;
  /** How many of the figures are drawn, from the top. */
  most: number;
}

/** Every indicator with its figures one below the other, and the differences in words. */
export function ComparedFigures({ chosen, atlas, most }: ComparedFiguresProperties) {
  const shown = atlas.indicators.slice(0, most);
  return (
    <ul class="figures">
      {shown.map((indicator) => (
        <ComparedFigure key={indicator.id} indicator={indicator} chosen={chosen} atlas={atlas} />
      ))}
    </ul>
  );
}

function ComparedFigure({
  indicator,
  chosen,
  atlas,
}: Pick<ComparedFiguresProperties, "chosen" | "atlas"> & { indicator: AtlasIndicator }) {
  const { say, pack } = useSurroundings();
  const label = `figure.${indicator.id}`;
  const figures = chosen.map(({ at }) => describeFigure(indicator, at, atlas, pack.numbers));
  const differences = tellDifferences(
    indicator,
    chosen.map(({ place, at }) => ({ name: place.name, value: indicator.values[at] ?? null })),
    say,
    pack.numbers,
  );
  const years = new Set(figures.map(({ year }) => year));
  return (
    <Compared icon={indicator.id as IconName} title={say(`${label}.name` as WordKey)}>
      <ul class="sides">
        {figures.map((figure, at) => (
          <li>
            <span>
              <bdi lang="sv">{chosen[at]?.place.name}</bdi>
            </span>
            <b>{figure.value ?? say("figure.none")}</b>
            {years.size > 1 && (
              <small>
                <FigureYear year={figure.year} confirmed={indicator.yearConfirmed} />
              </small>
            )}
            <Picture figure={figure} />
          </li>
        ))}
      </ul>
      {differences.map((difference) => (
        <p class="difference spoken">
          <Marked text={difference} />
        </p>
      ))}
      <p>{say("figure.median", { name: figures[0]?.median ?? "" })}</p>
      <p>
        <span class="explain">
          <Marked text={say(`${label}.explain` as WordKey)} />{" "}
        </span>
        {years.size === 1 && <FigureYear year={figures[0]?.year ?? null} confirmed={indicator.yearConfirmed} />}
      </p>
    </Compared>
  );
}

/** A card that compares one thing. */
export function Compared({ icon, title, children }: { icon: IconName; title: string; children: ComponentChildren }) {
  return (
    <li class="figure">
      <h3>
        <Icon name={icon} />
        {title}
      </h3>
      {children}
    </li>
  );
}
