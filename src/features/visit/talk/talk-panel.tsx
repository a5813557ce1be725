import { useState } from "preact/hooks";
import { Icon } from "../../../ui/icon/icon";
import { useSurroundings } from "../../../ui/surroundings";
import { TOPICS, type Topic } from "../../../content/pack";
import { saveFile } from "../save-file";
import { useOwnDevice } from "../use-own-device";
import { useTell } from "../visit-words";
import { countHands, dropHands, dropQuestion, LONGEST_QUESTION, MOST_HANDS, parkQuestion, type Talk } from "./talk";

interface TalkPanelProperties {
  talk: Talk;
  onTalk: (talk: Talk) => void;
}

/** Questions to answer later, and how many raised a hand. Nothing here says who. */
export function TalkPanel({ talk, onTalk }: TalkPanelProperties) {
  const tell = useTell();
  const own = useOwnDevice();
  const { say } = useSurroundings();
  return (
    <div class="talk">
      <p>{tell("talk.why")}</p>
      <ParkQuestion onPark={(question) => onTalk(parkQuestion(talk, question))} />
      {talk.questions.length === 0 && <p class="where">{tell("talk.none")}</p>}
      <ul>
        {talk.questions.map((question, at) => (
          <li>
            <span dir="auto">{question}</span>
            <Remove name={question} onRemove={() => onTalk(dropQuestion(talk, at))} />
          </li>
        ))}
      </ul>
      <CountHands onCount={(topic, hands) => onTalk(countHands(talk, topic, hands))} />
      <ul>
        {talk.hands.map(({ topic, hands }) => (
          <li>
            <span>
              {say(`topic.${topic}`)}: <b>{hands}</b>
            </span>
            <Remove name={say(`topic.${topic}`)} onRemove={() => onTalk(dropHands(talk, topic))} />
          </li>
        ))}
      </ul>
      <p class="where">{tell("talk.gone")}</p>
      {own && (
        <button
          type="button"
          class="button second"
          onClick={() =>
            saveFile("fotfaste-talk.json", JSON.stringify({ kind: "fotfaste-visit-talk", ...talk }, null, 1))
          }
        >
          {tell("talk.keep")}
        </button>
      )}
    </div>
  );
}

function ParkQuestion({ onPark }: { onPark: (question: string) => void }) {
  const tell = useTell();
  const [question, setQuestion] = useState("");
  return (
    <form
      class="talk-add"
      onSubmit={(event) => {
        event.preventDefault();
        onPark(question);
        setQuestion("");
      }}
    >
      <label class="labelled">
        <span>{tell("talk.question")}</span>
        <input
          type="text"
          dir="auto"
          maxLength={LONGEST_QUESTION}
          autocomplete="off"
          value={question}
          onInput={({ currentTarget }) => setQuestion(currentTarget.value)}
        />
      </label>
      <button type="submit">{tell("talk.park")}</button>
    </form>
  );
}

function CountHands({ onCount }: { onCount: (topic: Topic, hands: number) => void }) {
  const tell = useTell();
  const { say } = useSurroundings();
  const [topic, setTopic] = useState<Topic>(TOPICS[0]);
  const [hands, setHands] = useState("");
  return (
    <form
      class="talk-add"
      onSubmit={(event) => {
        event.preventDefault();
        if (hands === "") return;
        onCount(topic, Number(hands));
        setHands("");
      }}
    >
      <label class="labelled">
        <span>{tell("talk.hands_label")}</span>
        <select
          value={topic}
          onChange={({ currentTarget }) => setTopic(TOPICS.find((one) => one === currentTarget.value) ?? topic)}
        >
          {TOPICS.map((one) => (
            <option value={one}>{tell("talk.hands", { name: say(`topic.${one}`) })}</option>
          ))}
        </select>
      </label>
      <label class="labelled number">
        <span>{tell("talk.hands_number")}</span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={MOST_HANDS}
          value={hands}
          onInput={({ currentTarget }) => setHands(currentTarget.value)}
        />
      </label>
      <button type="submit" class="button second">
        {tell("talk.hands_add")}
      </button>
    </form>
  );
}

function Remove({ name, onRemove }: { name: string; onRemove: () => void }) {
  const tell = useTell();
  return (
    <button type="button" class="button second" aria-label={tell("talk.remove", { name })} onClick={onRemove}>
      <Icon name="remove" />
    </button>
  );
}
