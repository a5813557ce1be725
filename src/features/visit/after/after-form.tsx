import { useState } from "preact/hooks";
import { useSurroundings } from "../../../ui/surroundings";
import { type Choice } from "../deck/deck";
import { saveFile } from "../save-file";
import { type Talk } from "../talk/talk";
import { useOwnDevice } from "../use-own-device";
import { useTell } from "../visit-words";
import { BANDS, SMALLEST_GROUP, sumUp } from "./sums";

/** What came of a visit, in half a minute and in sums only; the ambassador takes it along as a file. */
export function AfterForm({ choice, talk }: { choice: Choice; talk: Talk }) {
  const tell = useTell();
  const own = useOwnDevice();
  const { say } = useSurroundings();
  const [place, setPlace] = useState("");
  const [band, setBand] = useState(1);
  const [questions, setQuestions] = useState("");
  const [status, setStatus] = useState("");
  if (!own) return null;
  const save = () => {
    const [language = ""] = choice.languages;
    const count = questions === "" ? talk.questions.length : Number(questions);
    const sums = sumUp({
      place,
      language,
      band,
      themes: ["work", ...choice.themes],
      questions: count,
      hands: talk.hands,
    });
    saveFile("fotfaste-visit-sums.json", JSON.stringify(sums, null, 1));
    setStatus(tell("after.saved"));
  };
  return (
    <details class="after">
      <summary>{tell("after.title")}</summary>
      <p>{tell("after.lead")}</p>
      <label class="labelled">
        <span>{tell("after.place")}</span>
        <input
          type="text"
          maxLength={80}
          value={place}
          onInput={({ currentTarget }) => setPlace(currentTarget.value)}
        />
      </label>
      <label class="labelled">
        <span>{tell("after.size")}</span>
        <select value={String(band)} onChange={({ currentTarget }) => setBand(Number(currentTarget.value))}>
          {BANDS.map((one, at) => (
            <option value={String(at)}>
              {at === 0
                ? say("map.below", { high: String(SMALLEST_GROUP) })
                : "to" in one
                  ? say("map.between", { low: String(one.from), high: String(one.to) })
                  : say("map.from_on", { low: String(one.from) })}
            </option>
          ))}
        </select>
      </label>
      <label class="labelled">
        <span>{tell("after.questions")}</span>
        <input
          type="number"
          inputMode="numeric"
          min={0}
          max={99}
          placeholder={String(talk.questions.length)}
          value={questions}
          onInput={({ currentTarget }) => setQuestions(currentTarget.value)}
        />
      </label>
      <p>{tell("after.small", { number: String(SMALLEST_GROUP) })}</p>
      <button type="button" onClick={save}>
        {tell("after.save")}
      </button>
      <p role="status">{status}</p>
    </details>
  );
}
