import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { afterPaint } from "../../app/after-paint";
import { isKiosk } from "../../app/device";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { writeFigure } from "../../i18n/number-style";
import { find } from "./find";
import { LONGEST_QUESTION } from "./question";
import { Results } from "./results";
import { OtherWays, Suggestions } from "./suggestions";
import { useAddress } from "./use-address";
import { useQuietReferrer } from "./use-quiet-referrer";
import { useIndex, type OpenIndex } from "./use-index";
import "./search.css";

/**
 * The search: a field, and below it what answers while one types. Nothing that is typed leaves the device.
 * @param asked the question of the address.
 */
export function Search({ asked, open }: { asked: string; open: OpenIndex }) {
  const { say, pack } = useSurroundings();
  const [typed, setTyped] = useState(asked);
  const { state, index, retry } = useIndex(open);
  const field = useRef<HTMLInputElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  const frame = useRef(0);
  const keepAddress = useAddress(typed);
  useQuietReferrer();
  const found = useMemo(() => {
    const findings = index && find(typed, index);
    return findings && { findings, typed, index };
  }, [typed, index]);
  const findings = found?.findings ?? null;

  /** A frame of the screen answers what has been typed until it; on a kiosk's large screen the letter is shown first. */
  const answerSoon = () => {
    cancelAnimationFrame(frame.current);
    const answerTyped = () => setTyped(field.current?.value ?? "");
    if (isKiosk()) void afterPaint().then(answerTyped);
    else frame.current = requestAnimationFrame(answerTyped);
  };
  const choose = (word: string) => {
    if (field.current) field.current.value = word;
    setTyped(word);
    answer.current?.focus();
  };
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  const number = findings && writeFigure(findings.total, { unit: "number", decimals: 0 }, pack.numbers);
  const waits = state !== "failed" && !index && typed.trim() !== "";
  const nothing = findings?.total === 0;
  return (
    <div class="page search">
      <h1>{say("way.search")}</h1>
      <p class="lead">{say("search.lead")}</p>
      <form
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          setTyped(field.current?.value ?? "");
          keepAddress();
          answer.current?.focus();
        }}
      >
        <label for="question">{say("search.label")}</label>
        <div class="field">
          <Icon name="search" />
          <input
            id="question"
            ref={field}
            type="search"
            name="q"
            defaultValue={asked}
            maxLength={LONGEST_QUESTION}
            autocomplete="off"
            autocapitalize="none"
            spellcheck={false}
            enterkeyhint="search"
            dir="auto"
            disabled={state === "asleep"}
            onInput={answerSoon}
            onBlur={keepAddress}
          />
        </div>
      </form>
      <noscript>
        <p class="card">{say("search.needs_scripts")}</p>
      </noscript>
      <p role="status" class="status">
        {waits && say("search.preparing")}
        {number && !nothing && say("search.count", { number })}
        {nothing && say("search.nothing", { word: `\u2068${typed.trim()}\u2069` })}
      </p>
      {state === "failed" && (
        <div role="alert" class="card">
          <p>{say("search.trouble")}</p>
          <button type="button" onClick={retry}>
            {say("offline.try_again")}
          </button>
        </div>
      )}
      <div ref={answer} class="answer" tabIndex={-1}>
        {found && !nothing && <Results answer={found} />}
      </div>
      {(!findings || nothing) && (
        <>
          {state !== "asleep" && <Suggestions helps={nothing} choose={choose} />}
          <OtherWays />
        </>
      )}
    </div>
  );
}
