import { type PackMunicipality } from "../../content/pack";
import { Locator, LocatorOutline } from "../../ui/locator/locator";
import { Portrait } from "../../ui/portrait/portrait";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import "./municipalities.css";

/** All municipalities with a page of their own. */
export function Municipalities() {
  const { say } = useSurroundings();
  return (
    <div class="page">
      <h1>{say("places.title")}</h1>
      <p class="lead">{say("places.lead")}</p>
      <MunicipalityList />
    </div>
  );
}

/** The list itself, also shown where an address named an unknown municipality. */
export function MunicipalityList() {
  const { pack } = useSurroundings();
  return (
    <>
      <LocatorOutline />
      <ul class="places">
        {pack.municipalities.map((municipality) => (
          <Place municipality={municipality} />
        ))}
      </ul>
    </>
  );
}

function Place({ municipality }: { municipality: PackMunicipality }) {
  const { say, link } = useSurroundings();
  const { id, name, county, summary, landscape, figures } = municipality;
  const population = figures.find((figure) => figure.id === "population");
  return (
    <li class="place">
      <div class="sky">
        <Portrait landscape={landscape} />
      </div>
      <div class="words">
        <h2>
          <a href={link({ page: "municipality", id })}>
            <bdi lang="sv">{name}</bdi>
          </a>
        </h2>
        <p class="county">
          <bdi lang="sv">{county}</bdi>
          {population && ` · ${say("places.people", { name: population.value })}`}
        </p>
        <p>
          <Marked text={summary} />
        </p>
      </div>
      <Locator municipality={municipality} />
    </li>
  );
}
