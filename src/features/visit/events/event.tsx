import { type PackEvent } from "../../../content/events";
import { ContactLines } from "../../../ui/statement/contact-lines";
import { Icon } from "../../../ui/icon/icon";
import { Marked } from "../../../ui/text/marked";
import { useSurroundings } from "../../../ui/surroundings";
import { saveFile } from "../save-file";
import { useOwnDevice } from "../use-own-device";
import { useTell } from "../visit-words";
import { DayPlan } from "./day-plan";

/** One trip or visit, with what to bring and a list to take along. */
export function Event({ event }: { event: PackEvent }) {
  const tell = useTell();
  const own = useOwnDevice();
  const { say, link, pack } = useSurroundings();
  const { id, title, when, meeting, street, programme, languages, seats, contact, phone, email, bring } = event;
  const spoken = pack.translations.filter(({ slug }) => languages.includes(slug));
  return (
    <article class="page visit event one-sheet">
      <h1>
        <Marked text={title} />
      </h1>
      <dl>
        <Row label={tell("events.when")}>{when}</Row>
        <Row label={tell("events.where")}>
          <Marked text={meeting} /> <bdi lang="sv">{street}</bdi>
        </Row>
        <Row label={tell("events.programme")}>
          <ul>
            {programme.map(({ stop, text }) => (
              <li>
                <b>{tell(`events.stop.${stop}`)}:</b> <Marked text={text} />
              </li>
            ))}
          </ul>
        </Row>
        <Row label={tell("events.languages")}>
          {spoken.map(({ tag, autonym, direction }, at) => (
            <>
              {at > 0 && ", "}
              <bdi lang={tag} dir={direction}>
                {autonym}
              </bdi>
            </>
          ))}
        </Row>
        {seats !== null && <Row label={tell("events.seats")}>{seats}</Row>}
        <Row label={tell("events.bring")}>
          <Marked text={bring} />
        </Row>
        <Row label={tell("events.contact")}>
          <Marked text={contact} />
          <ContactLines {...(phone && { phone })} {...(email && { email })} />
        </Row>
      </dl>
      <p>{tell("events.interest")}</p>
      <p class="onward unprinted">
        {own && (
          <button type="button" onClick={() => saveFile(`${id}.ics`, event.calendar, "text/calendar")}>
            {tell("events.calendar")}
          </button>
        )}
        <button type="button" class="button second" data-share="">
          <Icon name="share" />
          {say("action.share")}
        </button>
        <button type="button" class="button second" data-print="">
          <Icon name="print" />
          {tell("leave.print")}
        </button>
        <a class="button second" href={link({ page: "municipality", id: event.municipality.id })}>
          {say("stories.read_place", { name: event.municipality.name })}
        </a>
      </p>
      <DayPlan id={id} />
      <p>
        <a href={link({ page: "events" })}>{tell("events.all")}</a>
      </p>
    </article>
  );
}

function Row({ label, children }: { label: string; children: preact.ComponentChildren }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}
