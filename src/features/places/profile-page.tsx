import { type Atlas, type AtlasMunicipality } from "../../content/atlas";
import { StoryCards } from "../reading/story-cards";
import { describeFigure } from "../../ui/figure/describe-figure";
import { FigureCard } from "../../ui/figure/figure";
import { Icon } from "../../ui/icon/icon";
import { ListenButton } from "../../ui/listen/listen-button";
import { Portrait } from "../../ui/portrait/portrait";
import { OlderThanSource } from "../../ui/source-text/older-than-source";
import { Statement } from "../../ui/statement/statement";
import { shortAddress } from "../../ui/text/short-address";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import { type WordKey } from "../../i18n/word-key";
import { PlaceActions } from "./place-actions";
import { type Profile } from "./place-data";
import { PlaceHeader } from "./place-header";
import "./profile.css";

interface ProfileProperties {
  place: AtlasMunicipality;
  at: number;
  atlas: Atlas;
  profile: Profile;
  summary: string;
  /** The Swedish summary has changed since. */
  outdated?: boolean;
}

/** A municipality's own page: portrait, key figures, nine topics, stories, contacts. */
export function ProfilePage({ place, at, atlas, profile, summary, outdated }: ProfileProperties) {
  const { say, link, pack } = useSurroundings();
  const { id, name, landscape, website } = place;
  const { topics, contacts } = profile.municipality;
  const stories = pack.stories.filter((story) => story.home?.id === id);
  return (
    <article class="profile">
      <div class="sky hero">
        <Portrait landscape={landscape} label={say("profile.portrait", { name })} />
      </div>
      <div class="page">
        <PlaceHeader place={place} atlas={atlas}>
          <p class="lead">
            <Marked text={summary} />
          </p>
          {outdated && <OlderThanSource />}
        </PlaceHeader>
        <PlaceActions place={place} />
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
            {atlas.indicators.map(
              (indicator) =>
                indicator.key && <FigureCard figure={describeFigure(indicator, at, atlas, pack.numbers)} />,
            )}
          </ul>
          <p>
            <a class="button second" href={link({ page: "figures", id })}>
              {say("place.all_figures")}
            </a>
          </p>
        </section>
        <div class="topics">
          {topics.map((topic) => (
            <Card id={topic.id} icon={topic.id} title={say(`topic.${topic.id}` as WordKey)}>
              <ul class="statements">
                {topic.statements.map((statement) => (
                  <Statement statement={statement} sources={profile.sources} />
                ))}
              </ul>
            </Card>
          ))}
          <Card id="contacts" icon="phone" title={say("profile.contacts")}>
            <ul class="statements">
              {contacts.map((contact) => (
                <Statement statement={contact} sources={profile.sources} />
              ))}
              {website && (
                <li class="statement">
                  <a class="site" href={website} rel="noreferrer">
                    {say("profile.website")} <bdi dir="ltr">{shortAddress(website)}</bdi>
                  </a>
                </li>
              )}
            </ul>
            <p class="unchecked">{say("profile.unchecked")}</p>
          </Card>
        </div>
        {stories.length > 0 && (
          <section aria-labelledby="stories">
            <h2 id="stories">{say("profile.stories")}</h2>
            <StoryCards stories={stories} brief />
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
