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

/** A municipality on one sheet of A4, to be given away. */
export function Handout({ place, at, atlas, profile, summary }: SheetProperties) {
  const tell = useTell();
  const { say } = useSurroundings();
  return (
    <div class="page visit sheet handout">
      <PrintButton />
      <header>
        <div class="sky">
          <Portrait landscape={place.landscape} />
        </div>
        <h1>
          <bdi lang="sv">{place.name}</bdi>
        </h1>
        <p class="lead">
          <Marked text={summary} />
        </p>
      </header>
      <SheetFigures at={at} atlas={atlas} />
      <div class="sheet-columns">
        <SheetTopic profile={profile} id="work" most={1} />
        <SheetTopic profile={profile} id="housing" most={1} />
        <SheetTopic profile={profile} id="first_steps" most={1} />
        <SheetTopic profile={profile} id="school" most={1} />
        <SheetTopic profile={profile} id="good_to_know" most={2} />
        <SheetContacts profile={profile} most={2} />
        <SheetQuestions lines={3} />
      </div>
      <SheetCode place={place} />
      <p class="small">
        {tell("leave.date")} {say("profile.unchecked")}
      </p>
    </div>
  );
}
