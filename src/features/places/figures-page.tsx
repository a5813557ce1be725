import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { useSurroundings } from "../../ui/surroundings";
import { AllFigures } from "./all-figures";
import { PlaceHeader } from "./place-header";
import "../../ui/one-sheet/one-sheet.css";

/** All figures of a municipality whose own page shows only the most important ones. */
export function FiguresPage({ place, at, atlas }: { place: AtlasMunicipality; at: number; atlas: Atlas }) {
  const { say, link } = useSurroundings();
  return (
    <article class="profile one-sheet">
      <div class="page">
        <PlaceHeader place={place} atlas={atlas}>
          <p>
            <a href={link({ page: "municipality", id: place.id })}>{say("place.back", { name: place.name })}</a>
          </p>
        </PlaceHeader>
        <AllFigures place={place} at={at} atlas={atlas} />
      </div>
    </article>
  );
}
