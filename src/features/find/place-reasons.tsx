import { writeFigure } from "../../i18n/number-style";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import { OwnNames } from "../places/own-names";
import { countyOf } from "../places/place-data";
import { useFind } from "./find-context";
import { POINTS, reasonsOf } from "./reasons";
import { type CriterionId } from "./answers";
import { DRAWS, FIRST, type FindResult } from "./rank-places";
import { PlaceLinks } from "./place-links";
import { PointsTable } from "./points-table";
import { tellFact } from "./tell-fact";
import { useTeller } from "./use-teller";

interface PlaceReasonsProperties {
  at: number;
  result: FindResult;
}

/** A place with its points, what speaks for and against it, what is not known, and what one change would move it. */
export function PlaceReasons({ at, result }: PlaceReasonsProperties) {
  const { pack, link } = useSurroundings();
  const { tell, data } = useFind();
  const teller = useTeller();
  const place = data.atlas.municipalities[at];
  const placed = result.placing.placed[at];
  if (!place || !placed) return null;
  const write = (value: number) => writeFigure(value, { unit: "number", decimals: 0 }, pack.numbers);
  const reasons = reasonsOf(at, result);
  const factsOf = (criterion: CriterionId) =>
    result.columns
      .filter((column) => column.criterion === criterion)
      .flatMap((column) => {
        const figure = column.figures[at] ?? null;
        return figure === null ? [] : [tellFact(figure, column, teller)];
      });
  const { score, fit, steady } = placed;
  const [worst, best] = [(score.worst ?? 0) * POINTS, (score.best ?? 0) * POINTS];
  const ranked = result.parents.length > 0;
  return (
    <li class="card">
      <h3>
        <a href={link({ page: "municipality", id: place.id })}>
          <bdi lang="sv">{place.name}</bdi>
        </a>
      </h3>
      <p class="county">
        <bdi lang="sv">{countyOf(place, data.atlas)}</bdi>
      </p>
      <OwnNames place={place} atlas={data.atlas} />
      {ranked && fit !== "unknown" && (
        <p class="find-points">
          {Math.round(worst) === Math.round(best)
            ? tell("reason.points", { number: write(worst), total: write(POINTS) })
            : tell("reason.band", { low: write(worst), high: write(best), total: write(POINTS) })}
        </p>
      )}
      <Facts title={tell("reason.for")} facts={reasons.strongest.flatMap(factsOf)} />
      <Facts title={tell("reason.against")} facts={reasons.weakest ? factsOf(reasons.weakest) : []} />
      <Facts
        title={tell("reason.unknown")}
        facts={[
          ...new Set(
            reasons.unknown.flatMap((column) => {
              const criterion = result.columns[column]?.criterion;
              return criterion ? [tell("reason.missing", { name: tell(`criterion.${criterion}.name`) })] : [];
            }),
          ),
        ]}
      />
      {ranked && (
        <details>
          <summary>{tell("reason.title")}</summary>
          {fit !== "unknown" && (
            <>
              <p class="spoken">
                {tell("reason.steady", { high: write(FIRST), number: write(steady), total: write(DRAWS.count) })}
              </p>
              {result.parents.length > 1 && (
                <p class="spoken">
                  {reasons.change
                    ? tell(`reason.${reasons.change.kind}`, {
                        name: tell(`criterion.${reasons.change.criterion}.name`),
                        high: write(FIRST),
                      })
                    : tell("reason.stay")}
                </p>
              )}
            </>
          )}
          <PointsTable at={at} result={result} points={reasons.points} />
        </details>
      )}
      <PlaceLinks place={place} result={result} />
    </li>
  );
}

/** Some sentences under a heading; nothing when there are none. */
function Facts({ title, facts }: { title: string; facts: readonly string[] }) {
  if (facts.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      {facts.map((fact) => (
        <p class="spoken">
          <Marked text={fact} />
        </p>
      ))}
    </>
  );
}
