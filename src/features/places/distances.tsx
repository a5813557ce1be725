import { type AtlasMunicipality, type Nearby } from "../../content/atlas";
import { writeNumber } from "../../i18n/number-style";
import { type WordKey } from "../../i18n/word-key";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";

/** How far it is to the nearest larger town and airport, in a straight line. */
export function Distances({ place: { town, airport } }: { place: AtlasMunicipality }) {
  const { say, pack } = useSurroundings();
  const tell = (key: WordKey, { name, kilometres }: Nearby) => (
    <li>
      <Marked text={say(key, { name: `[[${name}]]`, kilometres: writeNumber(kilometres, 0, pack.numbers) })} />
    </li>
  );
  return (
    <section aria-labelledby="distances">
      <h2 id="distances">{say("distance.title")}</h2>
      <ul>
        {tell("distance.town", town)}
        {tell("distance.airport", airport)}
      </ul>
      <p>{say("distance.straight")}</p>
    </section>
  );
}
