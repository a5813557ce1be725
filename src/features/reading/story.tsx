import { type PackStory } from "../../content/pack";
import { ListenButton } from "../../ui/listen/listen-button";
import { Portrait } from "../../ui/portrait/portrait";
import { OlderThanSource } from "../../ui/source-text/older-than-source";
import { SourceNote } from "../../ui/statement/source-note";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import "./story.css";

/** One story, with how it came to be told, its source, and the place it is from. */
export function Story({ story }: { story: PackStory }) {
  const { say, link } = useSurroundings();
  const { title, lead, paragraphs, place, nearby, consent, teller, old, outdated, home, audio } = story;
  return (
    <article class="story">
      {home && (
        <div class="sky hero">
          <Portrait landscape={home.landscape} />
        </div>
      )}
      <div class="page">
        <h1>
          <Marked text={title} />
        </h1>
        {outdated && <OlderThanSource />}
        <p class="where">
          <bdi lang="sv">{place}</bdi> · {say(`stories.teller.${teller}`)}
          {nearby && ` · ${say("stories.nearby_note")}`}
        </p>
        <p class="lead">
          <Marked text={lead} />
        </p>
        {audio ? (
          <audio controls preload="none" lang={audio.tag} src={import.meta.env.BASE_URL + audio.address}>
            {say("listen.play")}
          </audio>
        ) : (
          <ListenButton />
        )}
        {paragraphs.map((paragraph) => (
          <p class="spoken">
            <Marked text={paragraph} />
          </p>
        ))}
        <p class="consent">
          {say(`stories.${consent}`)}. {old && say("stories.old")}
        </p>
        <SourceNote statement={story} />
        <p class="onward">
          {home && (
            <a class="button" href={link({ page: "municipality", id: home.id })}>
              {say("stories.read_place", { name: home.name })}
            </a>
          )}
          <a class="button second" href={link({ page: "stories" })}>
            {say("stories.more")}
          </a>
        </p>
      </div>
    </article>
  );
}
