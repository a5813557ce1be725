import { useSurroundings } from "../../ui/surroundings";
import { shortAddress } from "../../ui/text/short-address";
import { Emergency } from "../../app/frame/emergency";
import { Marked } from "../../ui/text/marked";
import { type WordKey } from "../../i18n/word-key";
import { OfflinePanel } from "../offline/offline-panel";
import { TranslationTable } from "./translation-table";
import { VisitLinks } from "./visit-links";
import "./about.css";

const LICENCES = ["boundaries", "places", "airports", "icons", "fonts"] as const;

/** Who publishes, where the content comes from, what happens with the reader's data, how accessible it is. */
export function About() {
  const { say, pack } = useSurroundings();
  const { publisher, indicatorSources } = pack;
  return (
    <div class="page about">
      <h1>{say("about.title")}</h1>
      <Part name="what" />
      <section>
        <h2>{say("about.publisher.title")}</h2>
        <p>{publisher ? say("about.publisher.named", { publisher: publisher.name }) : say("about.publisher.none")}</p>
        {publisher?.email && (
          <p>
            <a href={`mailto:${publisher.email}`}>{publisher.email}</a>
          </p>
        )}
        {publisher?.website && (
          <p>
            <a href={publisher.website} rel="noreferrer">
              {publisher.website}
            </a>
          </p>
        )}
      </section>
      <Part name="content" />
      <Part name="municipalities" id="municipalities" />
      <VisitLinks />
      <TranslationTable />
      <section>
        <h2>{say("about.figures.title")}</h2>
        <p>
          <Marked text={say("about.figures.text")} />
        </p>
        <ul>
          {indicatorSources.map(({ name, publisher: owner, table, address, licence }) => (
            <li>
              <b>{name}</b>
              <br />
              <bdi lang="sv">{owner}</bdi> · <bdi>{table}</bdi> · <bdi>{licence}</bdi>
              <br />
              <a href={address} rel="noreferrer">
                <bdi dir="ltr">{shortAddress(address)}</bdi>
              </a>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say("about.licences.title")}</h2>
        <ul>
          {LICENCES.map((name) => (
            <li>
              <Marked text={say(`about.licences.${name}`)} />
            </li>
          ))}
        </ul>
      </section>
      <OfflinePanel />
      <Part name="privacy" />
      <section>
        <h2>{say("about.accessibility.title")}</h2>
        <p>
          <Marked text={say("about.accessibility.text")} />
        </p>
        <p>
          <Marked text={say("about.accessibility.known")} />
        </p>
      </section>
      <Emergency />
    </div>
  );
}

function Part({ name, id }: { name: "what" | "content" | "municipalities" | "privacy"; id?: string }) {
  const { say } = useSurroundings();
  return (
    <section id={id} tabIndex={id ? -1 : undefined}>
      <h2>{say(`about.${name}.title` as WordKey)}</h2>
      <p>
        <Marked text={say(`about.${name}.text` as WordKey)} />
      </p>
    </section>
  );
}
