import { Portrait } from "../../../ui/portrait/portrait";
import { Marked } from "../../../ui/text/marked";
import { useSurroundings } from "../../../ui/surroundings";
import { useTell } from "../visit-words";
import {
  PrintButton,
  SheetCode,
  SheetContacts,
  SheetFigures,
  SheetQuestions,
  SheetTopic,
  type SheetProperties,
} from "./sheet";

/**
 * A municipality on a sheet of A4 that is folded to A5. The two halves of each side stand in the direction of reading,
 * the outer side as back and front: so the fold opens as books of the language do.
 */
export function Leaflet({ place, at, atlas, profile, summary }: SheetProperties) {
  const tell = useTell();
  const { say } = useSurroundings();
  return (
    <div class="page visit sheet leaflet">
      <PrintButton />
      <p class="unprinted">{tell("leave.fold")}</p>
      <div class="fold">
        <div class="half">
          <SheetQuestions lines={4} />
          <p class="small">
            {tell("leave.date")} {say("profile.unchecked")}
          </p>
        </div>
        <div class="half front">
          <div class="sky">
            <Portrait landscape={place.landscape} />
          </div>
          <h1>
            <bdi lang="sv">{place.name}</bdi>
          </h1>
          <p class="lead">
            <Marked text={summary} />
          </p>
          <SheetCode place={place} />
        </div>
      </div>
      <div class="fold">
        <div class="half">
          <SheetFigures at={at} atlas={atlas} />
          <SheetTopic profile={profile} id="work" most={2} />
          <SheetTopic profile={profile} id="housing" most={1} />
        </div>
        <div class="half">
          <SheetTopic profile={profile} id="school" most={1} />
          <SheetTopic profile={profile} id="good_to_know" most={2} />
          <SheetContacts profile={profile} most={2} />
        </div>
      </div>
    </div>
  );
}
