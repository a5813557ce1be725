import { useMemo } from "preact/hooks";
import { type Stage } from "../../content/pack";
import { ListenButton } from "../../ui/listen/listen-button";
import { Marked } from "../../ui/text/marked";
import { useSurroundings, type LinkTarget } from "../../ui/surroundings";
import { AskedList } from "./asked-list";
import { useFind } from "./find-context";
import { Groups } from "./groups";
import { MustList } from "./must-list";
import { rankPlaces } from "./rank-places";
import { TakeAlong } from "./take-along";

/** Which part of the guide says what applies at a stage, with its sources. */
const STEPS: Readonly<Record<Stage, string>> = {
  waiting: "waiting-home",
  permit: "choose-place",
  temporary: "temporary-protection",
  helper: "choose-place",
};

interface ResultProperties {
  /** The answers came with a link. */
  linked: boolean;
  onChange: () => void;
  onAgain: () => void;
}

/** What fits the answers: groups with reasons, what was left out, and what to take along. */
export function Result({ linked, onChange, onAgain }: ResultProperties) {
  const { pack, link } = useSurroundings();
  const { tell, answers, data } = useFind();
  const result = useMemo(
    () => rankPlaces(answers, data),
    [answers.asked, answers.occupations, answers.near, answers.partner],
  );
  const nothing = result.parents.length === 0 && result.musts.length === 0;
  const { stage } = answers;
  const guide: LinkTarget =
    stage && pack.guide.some(({ id }) => id === STEPS[stage]) ? { page: "step", id: STEPS[stage] } : { page: "guide" };
  return (
    <>
      <section class="find-result" aria-labelledby="result">
        <header class="listened">
          <h1 id="result" tabIndex={-1}>
            {tell("result.title")}
          </h1>
          <ListenButton />
        </header>
        {linked && <p class="remark">{tell("link.opened")}</p>}
        {stage && (
          <div class="card find-law">
            <p class="spoken">
              <Marked text={tell(`stage.${stage}`)} />
            </p>
            <p>
              <a href={link(guide)}>{tell("stage.read")}</a>
            </p>
          </div>
        )}
        <AskedList />
        {nothing && <p class="spoken">{tell("result.nothing")}</p>}
        {!nothing && result.left === 0 && <p class="spoken">{tell("result.no_place")}</p>}
        {!nothing && result.left > 0 && result.parents.length === 0 && (
          <p class="spoken">{tell("result.only_musts")}</p>
        )}
        <p class="onward">
          <button type="button" class="button second" onClick={onChange}>
            {tell("step.change")}
          </button>
          <button type="button" class="button second" onClick={onAgain}>
            {tell("step.again")}
          </button>
        </p>
      </section>
      {result.musts.length > 0 && <MustList result={result} />}
      {!nothing && <Groups result={result} />}
      <TakeAlong />
    </>
  );
}
