import { useEffect, useState } from "preact/hooks";
import { type PageRequest } from "../../app/feature-pages";
import { TOPICS, type Topic } from "../../content/pack";
import { Icon } from "../../ui/icon/icon";
import { Statement } from "../../ui/statement/statement";
import { Marked } from "../../ui/text/marked";
import { useSurroundings } from "../../ui/surroundings";
import { loadProfile, type Places, type Profile } from "../places/place-data";
import { type Chosen } from "./chosen";
import { mark } from "./tell-differences";

interface ComparedTopicsProperties {
  chosen: Chosen;
  places: Places;
  load: PageRequest["load"];
}

type Profiles = Record<string, Profile | null>;

/** What the places tell, topic by topic. The texts are fetched when the first topic is opened. */
export function ComparedTopics({ chosen, places, load }: ComparedTopicsProperties) {
  const { say, pack } = useSurroundings();
  const [asked, setAsked] = useState(false);
  const [failed, setFailed] = useState(false);
  const [profiles, setProfiles] = useState<Profiles>({});
  const told = chosen.filter(({ place }) => place.told);
  const missing = told.filter(({ place }) => !(place.id in profiles)).map(({ place }) => place.id);
  useEffect(() => {
    if (!asked || missing.length === 0) return;
    setFailed(false);
    Promise.all(missing.map(async (id) => [id, await loadProfile(id, places, { pack, load })] as const)).then(
      (found) => setProfiles((known) => ({ ...known, ...Object.fromEntries(found) })),
      (error: unknown) => {
        console.info("The texts of the compared places did not arrive.", error);
        setFailed(true);
      },
    );
  }, [asked, missing.join()]);
  const state = failed ? "failed" : missing.length > 0 ? "fetching" : null;
  return (
    <section class="compared-topics" aria-labelledby="topics">
      <h2 id="topics">{say("compare.topics")}</h2>
      {chosen.map(
        ({ place }) =>
          !place.told && (
            <p>
              <Marked text={say("compare.untold", { name: mark(place.name) })} />
            </p>
          ),
      )}
      {told.length > 0 && <p>{say("compare.topics_lead")}</p>}
      {told.length > 0 &&
        TOPICS.map((topic) => (
          <TopicRow topic={topic} onOpen={() => setAsked(true)}>
            {state ? (
              <p role="status">{say(`compare.${state}`)}</p>
            ) : (
              <div class="columns">
                {told.map(({ place }) => (
                  <TopicOfPlace key={place.id} name={place.name} topic={topic} profile={profiles[place.id] ?? null} />
                ))}
              </div>
            )}
          </TopicRow>
        ))}
    </section>
  );
}

interface TopicRowProperties {
  topic: Topic;
  onOpen: () => void;
  children: preact.ComponentChildren;
}

/** A topic that opens at a tap; what it holds is drawn from then on. */
function TopicRow({ topic, onOpen, children }: TopicRowProperties) {
  const { say } = useSurroundings();
  const [drawn, setDrawn] = useState(false);
  return (
    <details
      class="card"
      onToggle={({ currentTarget }) => {
        if (!currentTarget.open) return;
        setDrawn(true);
        onOpen();
      }}
    >
      <summary>
        <span class="tile">
          <Icon name={topic} />
        </span>
        <h3>{say(`topic.${topic}`)}</h3>
      </summary>
      {drawn && children}
    </details>
  );
}

interface TopicOfPlaceProperties {
  name: string;
  topic: Topic;
  profile: Profile | null;
}

function TopicOfPlace({ name, topic, profile }: TopicOfPlaceProperties) {
  const { say } = useSurroundings();
  const statements = profile?.municipality.topics.find(({ id }) => id === topic)?.statements ?? [];
  return (
    <div class="column">
      <h4>
        <bdi lang="sv">{name}</bdi>
      </h4>
      {statements.length === 0 && <p>{say("compare.nothing")}</p>}
      <ul class="statements">
        {profile && statements.map((statement) => <Statement statement={statement} sources={profile.sources} />)}
      </ul>
    </div>
  );
}
