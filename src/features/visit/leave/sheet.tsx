import { type Atlas, type AtlasMunicipality } from "../../../content/atlas";
import { type PackStatement, type Topic } from "../../../content/pack";
import { type Profile } from "../../places/place-data";
import { describeFigure } from "../../../ui/figure/describe-figure";
import { Marked } from "../../../ui/text/marked";
import { useSurroundings } from "../../../ui/surroundings";
import { shortAddress } from "../../../ui/text/short-address";
import { type WordKey } from "../../../i18n/word-key";
import { Code, encode } from "../../share/code";
import { addressOfPlace } from "../hold/slide-picture";
import { useTell } from "../visit-words";

/** What is printed about a municipality is made of. */
export interface SheetProperties {
  place: AtlasMunicipality;
  at: number;
  atlas: Atlas;
  profile: Profile;
  summary: string;
}

/** Figures that most people ask for first. */
const FIGURES = ["population", "unemployment", "rent", "rental_share"];

/** Questions to bring to the municipality; the same as on a trip. */
const QUESTIONS = ["home", "work", "school", "swedish", "bus", "winter", "people"] as const;

/** A few figures in words, each with its year. */
export function SheetFigures({ at, atlas }: Pick<SheetProperties, "at" | "atlas">) {
  const { say, pack } = useSurroundings();
  return (
    <dl class="sheet-figures">
      {atlas.indicators
        .filter(({ id }) => FIGURES.includes(id))
        .map((indicator) => {
          const { value, year } = describeFigure(indicator, at, atlas, pack.numbers);
          if (value === null) return null;
          return (
            <div>
              <dt>{say(`figure.${indicator.id}.name` as WordKey)}</dt>
              <dd>
                <b>{value}</b> {year === null ? say("year.not_stated") : `(${year})`}
              </dd>
            </div>
          );
        })}
    </dl>
  );
}

/** The first statements of a topic, each with year and publisher. */
export function SheetTopic({ profile, id, most }: Pick<SheetProperties, "profile"> & { id: Topic; most: number }) {
  const { say } = useSurroundings();
  const statements = profile.municipality.topics.find((topic) => topic.id === id)?.statements ?? [];
  if (statements.length === 0) return null;
  return (
    <section>
      <h2>{say(`topic.${id}`)}</h2>
      {statements.slice(0, most).map((statement) => (
        <p>
          <Marked text={statement.text} /> <Small statement={statement} profile={profile} />
        </p>
      ))}
    </section>
  );
}

function Small({ statement, profile }: { statement: PackStatement; profile: Profile }) {
  const publisher = profile.sources[statement.source]?.publisher;
  return (
    <small>
      (<bdi lang="sv">{publisher}</bdi>, {statement.year})
    </small>
  );
}

/** Whom to ask, by function. */
export function SheetContacts({ profile, most }: Pick<SheetProperties, "profile"> & { most: number }) {
  const { say } = useSurroundings();
  return (
    <section>
      <h2>{say("profile.contacts")}</h2>
      {profile.municipality.contacts.slice(0, most).map(({ text, phone, email }) => (
        <p>
          <Marked text={text} /> {phone && <bdi dir="ltr">{phone}</bdi>} {email && <bdi dir="ltr">{email}</bdi>}
        </p>
      ))}
    </section>
  );
}

/** The way to the page in the reader's language. */
export function SheetCode({ place }: Pick<SheetProperties, "place">) {
  const tell = useTell();
  const { pack } = useSurroundings();
  const address = addressOfPlace(place.id, pack.language.slug);
  const code = encode(address);
  return (
    <div class="sheet-code">
      {code && <Code code={code} label={address} />}
      <p>
        {tell("leave.read")}
        <br />
        <bdi dir="ltr">{shortAddress(address)}</bdi>
      </p>
    </div>
  );
}

/** Questions to ask, and room for one's own. */
export function SheetQuestions({ lines }: { lines: number }) {
  const tell = useTell();
  return (
    <section>
      <h2>{tell("leave.ask")}</h2>
      <ul>
        {QUESTIONS.map((id) => (
          <li>
            <Marked text={tell(`plan.${id}`)} />
          </li>
        ))}
      </ul>
      <h2>{tell("leave.mine")}</h2>
      {Array.from({ length: lines }, () => (
        <div class="blank" />
      ))}
    </section>
  );
}

/** Prints the sheet; does not stand on it. */
export function PrintButton() {
  const tell = useTell();
  return (
    <p class="unprinted">
      <button type="button" onClick={() => print()}>
        {tell("leave.print")}
      </button>
    </p>
  );
}
