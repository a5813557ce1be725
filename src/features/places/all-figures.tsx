import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { describeFigure } from "../../ui/figure/describe-figure";
import { FigureCard } from "../../ui/figure/figure";
import { useSurroundings } from "../../ui/surroundings";
import { DaylightChart } from "./daylight-chart";
import { Distances } from "./distances";

/** Every figure of a municipality as a picture, its distances and its daylight. */
export function AllFigures({ place, at, atlas }: { place: AtlasMunicipality; at: number; atlas: Atlas }) {
  const { say, pack } = useSurroundings();
  return (
    <>
      <section aria-labelledby="figures">
        <h2 id="figures" tabIndex={-1}>
          {say("profile.figures")}
        </h2>
        <ul class="figures">
          {atlas.indicators.map((indicator) => (
            <FigureCard figure={describeFigure(indicator, at, atlas, pack.numbers)} />
          ))}
        </ul>
        <p>
          {say("place.sources", { name: [...new Set(atlas.indicators.map(({ publisher }) => publisher))].join(", ") })}
        </p>
      </section>
      <DaylightChart place={place} />
      <Distances place={place} />
    </>
  );
}
