import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import { type PackFind } from "../../content/occupation-data";
import { useSurroundings } from "../../ui/surroundings";
import { type Answers } from "./answers";
import { type FindData } from "./columns";
import { FindContext } from "./find-context";
import { createWords, type FindKey } from "./find-words";
import { clearFragment, NO_JOURNEY, noteInHistory, positionIn, recall, remember, type Journey } from "./journey";
import { readLink, type Known, type OpenedLink } from "./link";
import { Method } from "./method";
import { Question } from "./question";
import { Result } from "./result";
import { Start } from "./start";
import { neighbour, stepsFor, type Position } from "./steps";
import "../../ui/one-sheet/one-sheet.css";

/** Told to the document when somebody has come to a result. */
const FINISHED = "find-finished";

interface FindProperties {
  data: FindData;
  find: PackFind;
  known: Known;
}

/** Some questions, one a screen, and what fits the answers. Nothing is stored, nothing sent. */
export function Find({ data, find, known }: FindProperties) {
  const { pack, stage, setStage } = useSurroundings();
  const words = useMemo(() => createWords(find, pack.numbers), [find]);
  const [journey, setJourney] = useState<Journey>(recall);
  const [trouble, setTrouble] = useState<FindKey | null>(null);
  const [awake, setAwake] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  const answers: Answers = { ...journey.answers, stage };
  const steps = stepsFor(answers, data);
  const position = isPosition(journey.position, steps) ? journey.position : "start";

  const keep = (next: Journey) => {
    remember(next);
    setJourney(next);
  };
  const show = (next: Position, noted = true) => {
    moved.current = true;
    setTrouble(null);
    if (noted) noteInHistory(next);
    if (next === "result" && position !== "result") document.dispatchEvent(new Event(FINISHED));
    keep({ ...recall(), position: next });
  };
  const open = (link: OpenedLink) => {
    if (link.kind === "none") return;
    clearFragment();
    moved.current = true;
    if (link.kind !== "answers") {
      keep(NO_JOURNEY);
      setTrouble(`link.${link.kind}`);
      return;
    }
    if (link.answers.stage) setStage(link.answers.stage);
    setTrouble(null);
    keep({ answers: link.answers, position: "result", linked: true });
  };

  useEffect(() => {
    setAwake(true);
    const read = () => open(readLink(location.hash, known));
    const here = location.pathname;
    const goBack = ({ state }: PopStateEvent) => {
      const before = positionIn(state);
      const leads = location.pathname === here && (before !== null || location.hash === "");
      if (leads) show((before ?? "start") as Position, false);
    };
    read();
    addEventListener("hashchange", read);
    addEventListener("popstate", goBack);
    return () => {
      removeEventListener("hashchange", read);
      removeEventListener("popstate", goBack);
    };
  }, []);

  useEffect(() => {
    if (!moved.current) return;
    scrollTo(0, 0);
    page.current?.querySelector("h1")?.focus({ preventScroll: true });
  }, [position, trouble]);

  return (
    <FindContext.Provider
      value={{
        ...words,
        data,
        find,
        answers,
        change: (changed) => {
          if (changed.stage !== undefined) setStage(changed.stage);
          keep({ ...recall(), answers: { ...recall().answers, ...changed } });
        },
      }}
    >
      <div class="page find one-sheet" ref={page}>
        {position === "start" && (
          <Start trouble={trouble} ready={awake} onStart={() => show(neighbour("start", steps, 1))} />
        )}
        {position === "result" && (
          <Result
            linked={journey.linked}
            onChange={() => show("stage")}
            onAgain={() => {
              setStage(null);
              remember(NO_JOURNEY);
              show("start");
            }}
          />
        )}
        {position !== "start" && position !== "result" && (
          <Question
            key={position}
            step={position}
            number={steps.indexOf(position) + 1}
            total={steps.length}
            onNext={() => show(neighbour(position, steps, 1))}
            onBack={() => show(neighbour(position, steps, -1))}
          />
        )}
        {(position === "start" || position === "result") && <Method />}
      </div>
    </FindContext.Provider>
  );
}

function isPosition(position: Position, steps: readonly Position[]): boolean {
  return position === "start" || position === "result" || steps.includes(position);
}
