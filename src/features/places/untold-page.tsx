import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { Portrait } from "../../ui/portrait/portrait";
import { shortAddress } from "../../ui/text/short-address";
import { useSurroundings } from "../../ui/surroundings";
import { AllFigures } from "./all-figures";
import { PlaceActions } from "./place-actions";
import { PlaceHeader } from "./place-header";
import "../../ui/one-sheet/one-sheet.css";

/** A municipality without texts: what figures and maps tell, and how it can add its own. */
export function UntoldPage({ place, at, atlas }: { place: AtlasMunicipality; at: number; atlas: Atlas }) {
  const { say, link } = useSurroundings();
  const { name, landscape, website } = place;
  return (
    <article class="profile one-sheet">
      <div class="sky hero">
        <Portrait landscape={landscape} label={say("profile.portrait", { name })} />
      </div>
      <div class="page">
        <PlaceHeader place={place} atlas={atlas}>
          <p class="lead">{say("place.untold", { name })}</p>
        </PlaceHeader>
        <PlaceActions place={place} />
        <AllFigures place={place} at={at} atlas={atlas} />
        <section aria-labelledby="contacts">
          <h2 id="contacts">{say("profile.contacts")}</h2>
          {website && (
            <p>
              <a class="site" href={website} rel="noreferrer">
                {say("profile.website")} <bdi dir="ltr">{shortAddress(website)}</bdi>
              </a>
            </p>
          )}
          <p>
            <a class="site" href={`${link({ page: "about" })}#municipalities`}>
              {say("place.how")}
            </a>
          </p>
        </section>
      </div>
    </article>
  );
}
