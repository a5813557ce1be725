import { useEffect, useState } from "preact/hooks";
import { type PackEvent } from "../../../content/events";
import { Marked } from "../../../ui/text/marked";
import { useSurroundings } from "../../../ui/surroundings";
import { useTell } from "../visit-words";
import { dayOf, isPast } from "./is-past";

const ARRANGE = ["day", "programme", "contact", "send"] as const;

interface EventsProperties {
  events: readonly PackEvent[];
  /** True when the address asked for one that is not there. */
  missing?: boolean;
}

/** Trips and visits to come, those that are past folded away; how one works, and how a municipality arranges one. */
export function Events({ events, missing }: EventsProperties) {
  const tell = useTell();
  // What the server sent knows no day: everything stands as to come until the page wakes.
  const [today, setToday] = useState("");
  useEffect(() => setToday(dayOf(new Date())), []);
  const past = events.filter((event) => isPast(event, today));
  const coming = events.filter((event) => !past.includes(event));
  return (
    <div class="page visit events">
      <h1>{tell("events.title")}</h1>
      <p class="lead">{tell("events.lead")}</p>
      {missing && <p class="remark">{tell("events.missing")}</p>}
      {coming.length > 0 ? <EventList events={coming} /> : <p class="remark">{tell("events.none")}</p>}
      {past.length > 0 && (
        <details>
          <summary>{tell("events.past")}</summary>
          <EventList events={past} />
        </details>
      )}
      <p>{tell("events.interest")}</p>
      <section aria-labelledby="how">
        <h2 id="how">{tell("events.how")}</h2>
        <p>
          <Marked text={tell("events.how_text")} />
        </p>
        <FoundingSource />
      </section>
      <section aria-labelledby="arrange">
        <h2 id="arrange">{tell("events.arrange")}</h2>
        <ol>
          {ARRANGE.map((step) => (
            <li>{tell(`events.arrange_${step}`)}</li>
          ))}
        </ol>
      </section>
    </div>
  );
}

function EventList({ events }: { events: readonly PackEvent[] }) {
  const { link } = useSurroundings();
  return (
    <ul class="event-list">
      {events.map(({ id, title, when, municipality }) => (
        <li class="card">
          <h2>
            <a href={link({ page: "event", id })}>
              <Marked text={title} />
            </a>
          </h2>
          <p>
            {when} · <bdi lang="sv">{municipality.name}</bdi>
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Where what is said of the project comes from. */
export function FoundingSource() {
  const { say } = useSurroundings();
  return (
    <p class="where">
      {say("source.label")}:{" "}
      <a href="http://nordmaling.se/?id=10793" rel="noreferrer" lang="sv">
        Nordmalings kommun, Frivillig spridning
      </a>
      . {say("source.no_date")}
    </p>
  );
}
