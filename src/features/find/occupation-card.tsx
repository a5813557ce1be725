import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import { type OccupationOutlook } from "../../content/occupation-data";
import { useFind, type NamedGroup } from "./find-context";
import { CHANCES } from "./tell-fact";

const DEMANDS = { "-1": "less", "0": "same", "1": "more" } as const;

interface OccupationCardProperties {
  chosen: NamedGroup;
  onChoose: (code: string | null) => void;
}

/** The chosen occupation: its Swedish title, its outlook with round and area, what is alike. */
export function OccupationCard({ chosen: { group, name }, onChoose }: OccupationCardProperties) {
  const { pack } = useSurroundings();
  const { tell, data, find } = useFind();
  const outlooks = (group.outlooks ?? []).flatMap((at) => data.occupations.outlooks[at] ?? []);
  return (
    <div class="card find-occupation">
      <h2>{tell("occupation.chosen", { name })}</h2>
      <p>
        <Marked text={tell("occupation.say", { name: `[[${group.title}]]` })} />
      </p>
      {pack.language.tag !== "sv" && <p class="where">{tell("occupation.unofficial")}</p>}
      {outlooks.length === 0 && (
        <p>
          <Marked text={tell("occupation.none")} />
        </p>
      )}
      {outlooks.map((outlook) => (
        <Outlook outlook={outlook} named={outlooks.length > 1} />
      ))}
      {outlooks.length > 0 && outlooks.every(({ counties }) => !counties) && (
        <p class="where">{tell("occupation.only_country")}</p>
      )}
      {group.untrained && <p class="spoken">{tell("occupation.untrained")}</p>}
      <p>
        <button type="button" class="button second" onClick={() => onChoose(null)}>
          {tell("occupation.other")}
        </button>
      </p>
      {group.related && (
        <>
          <h3>{tell("occupation.related")}</h3>
          <ul class="find-related">
            {group.related.map((at) => (
              <li>
                <button
                  type="button"
                  class="button second"
                  onClick={() => onChoose(data.occupations.groups[at]?.code ?? null)}
                >
                  {find.groups[at]}
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Outlook({ outlook: { name, country }, named }: { outlook: OccupationOutlook; named: boolean }) {
  const { tell } = useFind();
  if (!country) return null;
  return (
    <div class="find-outlook">
      {named && (
        <h3>
          <bdi lang="sv">{name}</bdi>
        </h3>
      )}
      <p class="spoken">{tell(`occupation.country_${CHANCES[country.chance]}`)}</p>
      <p class="spoken">{tell(`occupation.demand_${DEMANDS[country.demand]}`)}</p>
      <p class="where">
        <Marked text={tell("occupation.source", { year: country.round })} />
      </p>
    </div>
  );
}
