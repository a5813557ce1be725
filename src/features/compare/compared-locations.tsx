import { type AtlasMunicipality } from "../../content/atlas";
import { kilometresBetween, type Position } from "../../content/distance";
import { Bar } from "../../ui/figure/figure";
import { type IconName } from "../../ui/icon/icon-names";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import { writeNumber } from "../../i18n/number-style";
import { type WordKey } from "../../i18n/word-key";
import { daylightOver } from "../places/daylight";
import { type Chosen } from "./chosen";
import { Compared } from "./compared-figures";
import { mark } from "./tell-differences";

/** Kilometres from which on it is told that a place lies further north: from there on it is felt in the light. */
const FELT_IN_LIGHT = 100;

const HOURS_OF_A_DAY = 24;

/** Where the places lie: from each other, from towns and airports, and what that makes of the light. */
export function ComparedLocations({ chosen }: { chosen: Chosen }) {
  const { say, pack } = useSurroundings();
  const write = (value: number) => writeNumber(value, 0, pack.numbers);
  const pairs = chosen.flatMap(({ place }, at) =>
    chosen.slice(at + 1).map((other) => ({ one: place, other: other.place, key: `${place.id} ${other.place.id}` })),
  );
  const light = chosen.map(({ place }) => daylightOver(place.landscape.latitude, place.longitude));
  const tell = (key: WordKey, one: AtlasMunicipality, other: AtlasMunicipality, kilometres: number) =>
    say(key, { name: mark(one.name), other: mark(other.name), kilometres: write(kilometres) });
  const north = pairs
    .filter(({ one }) => one === chosen[0]?.place)
    .flatMap(({ one, other }) => {
      const kilometres = kilometresBetween(latitudeOf(one), latitudeOf(other));
      if (kilometres < FELT_IN_LIGHT) return [];
      const [upper, lower] = one.landscape.latitude > other.landscape.latitude ? [one, other] : [other, one];
      return [tell("compare.north", upper, lower, kilometres)];
    });
  return (
    <section class="compared-locations" aria-labelledby="location">
      <h2 id="location">{say("compare.place")}</h2>
      <p>{say("distance.straight")}</p>
      <ul class="figures">
        <Compared icon="getting_around" title={say("distance.title")}>
          {pairs.map(({ one, other, key }) => (
            <p key={key} class="difference spoken">
              <Marked text={tell("compare.between", one, other, kilometresBetween(seatOf(one), seatOf(other)))} />
            </p>
          ))}
          {north.map((text) => (
            <p class="difference spoken">
              <Marked text={text} />
            </p>
          ))}
        </Compared>
        {(["town", "airport"] as const).map((near) => (
          <Compared icon={near} title={say(`compare.${near}`)}>
            <ul class="sides">
              {chosen.map(({ place }) => (
                <li>
                  <span>
                    <bdi lang="sv">{place.name}</bdi>
                  </span>
                  <b>
                    <Marked
                      text={say("compare.away", {
                        name: mark(place[near].name),
                        kilometres: write(place[near].kilometres),
                      })}
                    />
                  </b>
                </li>
              ))}
            </ul>
          </Compared>
        ))}
        {(["longest", "shortest"] as const).map((day) => (
          <Compared icon={"light" satisfies IconName} title={say(`compare.${day}`)}>
            <ul class="sides">
              {chosen.map(({ place }, at) => {
                const hours = Math.round(light[at]?.[day] ?? 0);
                return (
                  <li>
                    <span>
                      <bdi lang="sv">{place.name}</bdi>
                    </span>
                    <b>{write(hours)}</b>
                    <Bar value={write(hours)} share={hours / HOURS_OF_A_DAY} />
                  </li>
                );
              })}
            </ul>
          </Compared>
        ))}
      </ul>
    </section>
  );
}

function seatOf({ longitude, landscape: { latitude } }: AtlasMunicipality): Position {
  return { longitude, latitude };
}

/** The point of one meridian that lies as far north as a municipality's seat. */
function latitudeOf(place: AtlasMunicipality): Position {
  return { ...seatOf(place), longitude: 0 };
}
