import { type Subject } from "../deck/deck";
import { type VisitContent } from "../deck/visit-content";
import { findPlace } from "../../places/place-data";
import { describeFigure } from "../../../ui/figure/describe-figure";
import { Picture } from "../../../ui/figure/figure";
import { Locator } from "../../../ui/locator/locator";
import { Portrait } from "../../../ui/portrait/portrait";
import { Code, encode } from "../../share/code";
import { shortAddress } from "../../../ui/text/short-address";

/** Address of a municipality's page in a language. */
export function addressOfPlace(place: string, language: string): string {
  return new URL(`${import.meta.env.BASE_URL}${language}/municipalities/${place}/`, location.href).href;
}

/** The picture of a slide: portrait, map, figure or code; nothing where words are all. */
export function SlidePicture({ subject, content }: { subject: Subject; content: VisitContent }) {
  const { atlas, pack } = content;
  const found = placeOf(subject, content);
  if (!found) return null;
  if (subject.kind === "map") return <Locator municipality={found.place} outline={atlas.outline} />;
  if (subject.kind === "take") {
    const address = addressOfPlace(found.place.id, pack.language.slug);
    const code = encode(address);
    return (
      <div class="code">
        {code && <Code code={code} label={address} />}
        <bdi dir="ltr">{shortAddress(address)}</bdi>
      </div>
    );
  }
  const indicator = subject.kind === "figure" && atlas.indicators.find(({ id }) => id === subject.id);
  if (indicator) return <Picture figure={describeFigure(indicator, found.at, atlas, pack.numbers)} />;
  return (
    <div class="sky">
      <Portrait landscape={found.place.landscape} />
    </div>
  );
}

/** True for a slide that is about a place. */
export function hasPicture(subject: Subject, content: VisitContent): boolean {
  return placeOf(subject, content) !== null;
}

function placeOf(subject: Subject, { pack, atlas }: VisitContent) {
  const story = subject.kind === "story" && pack.stories.find(({ id }) => id === subject.id);
  const place = story ? story.home?.id : "place" in subject ? subject.place : undefined;
  return place === undefined ? null : findPlace(place, atlas);
}
