import { type PackMunicipality } from "../../content/pack";
import { Figure } from "../../ui/figure/figure";
import { Icon } from "../../ui/icon/icon";
import { ListenButton } from "../../ui/listen/listen-button";
import { Locator, LocatorOutline } from "../../ui/locator/locator";
import { Portrait } from "../../ui/portrait/portrait";
import { Statement } from "../../ui/statement/statement";
import { shortAddress } from "../../ui/text/short-address";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import { type WordKey } from "../../i18n/word-key";
import { StoryCards } from "./story-cards";
import "./profile.css";

/** A municipality's own page: portrait, key figures, nine topics, stories, contacts. */
export function Profile({ municipality }: { municipality: PackMunicipality }) {
  const { say, pack } = useSurroundings();
  const { id, name, county, summary, landscape, figures, topics, contacts, website } = municipality;
  const stories = pack.stories.filter((story) => story.municipality === id);
  return (
    <article class="profile">
      <div class="sky hero">
        <Portrait landscape={landscape} label={say("profile.portrait", { name })} />
      </div>
      <div class="page">
        <LocatorOutline />
        <header>
          <div>
            <h1>
              <bdi lang="sv">{name}</bdi>
            </h1>
            <p class="county">
              <bdi lang="sv">{county}</bdi>
            </p>
            <p class="lead">
              <Marked text={summary} />
            </p>
          </div>
          <Locator municipality={municipality} />
        </header>
        <nav class="chips" aria-label={say("profile.topics")}>
          {topics.map((topic) => (
            <a href={`#${topic.id}`}>
              <Icon name={topic.id} />
              {say(`topic.${topic.id}`)}
            </a>
          ))}
        </nav>
        <section aria-labelledby="figures">
          <h2 id="figures" tabIndex={-1}>
            {say("profile.figures")}
          </h2>
          <ul class="figures">
            {figures.map((figure) => (
              <Figure figure={figure} />
            ))}
          </ul>
        </section>
        <div class="topics">
          {topics.map((topic) => (
            <Card id={topic.id} icon={topic.id} title={say(`topic.${topic.id}` as WordKey)}>
              <ul class="statements">
                {topic.statements.map((statement) => (
                  <Statement statement={statement} />
                ))}
              </ul>
            </Card>
          ))}
          <Card id="contacts" icon="phone" title={say("profile.contacts")}>
            <ul class="statements">
              {contacts.map((contact) => (
                <Statement statement={contact} />
              ))}
              {website && (
                <li class="statement">
                  <a class="site" href={website} rel="noreferrer">
                    {say("profile.website")} <bdi dir="ltr">{shortAddress(website)}</bdi>
                  </a>
                </li>
              )}
            </ul>
            <button type="button" class="print" data-print>
              <Icon name="print" />
              {say("profile.print")}
            </button>
            <p class="unchecked">{say("profile.unchecked")}</p>
          </Card>
        </div>
        {stories.length > 0 && (
          <section aria-labelledby="stories">
            <h2 id="stories">{say("profile.stories")}</h2>
            <StoryCards stories={stories} />
          </section>
        )}
      </div>
    </article>
  );
}

function Card({
  id,
  icon,
  title,
  children,
}: {
  id: string;
  icon: Parameters<typeof Icon>[0]["name"];
  title: string;
  children: preact.ComponentChildren;
}) {
  return (
    <section class="card" id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header>
        <span class="tile">
          <Icon name={icon} />
        </span>
        <h2 id={`${id}-title`}>{title}</h2>
        <ListenButton />
      </header>
      {children}
    </section>
  );
}
