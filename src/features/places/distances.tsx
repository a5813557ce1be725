import { type AtlasMunicipality, type Nearby } from "../../content/atlas";
import { writeNumber } from "../../i18n/number-style";
import { type WordKey } from "../../i18n/word-key";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";

/** How far it is to the nearest larger town and airport, in a straight line. */
export function Distances({ place: { town, airport } }: { place: AtlasMunicipality }) {
  const { say } = useSurroundings();
  return (
    <section aria-labelledby="distances">
      <h2 id="distances">{say("distance.title")}</h2>
      <ul>
        <Distance words="distance.town" nearby={town} />
        <Distance words="distance.airport" nearby={airport} />
      </ul>
      <p>{say("distance.straight")}</p>
    </section>
  );
}

/** How far it is to a place. @param others what else the words name, such as where the distance begins. */
export function Distance({
  words,
  nearby: { name, kilometres },
  others = {},
}: {
  words: WordKey;
  nearby: Nearby;
  others?: Record<string, string>;
}) {
  const { say, pack } = useSurroundings();
  const values = { ...others, name: `[[${name}]]`, kilometres: writeNumber(kilometres, 0, pack.numbers) };
  return (
    <li>
      <Marked text={say(words, values)} />
    </li>
  );
}
