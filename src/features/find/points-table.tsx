import { writeFigure } from "../../i18n/number-style";
import { useSurroundings } from "../../ui/surroundings";
import { Bar } from "../../ui/figure/figure";
import { Marked } from "../../ui/text/marked";
import { useFind } from "./find-context";
import { type CriterionPoints } from "./reasons";
import { medianValues } from "./rank/explain";
import { type FindResult } from "./rank-places";
import { tellFact, tellMiddle, tellSource } from "./tell-fact";
import { useTeller } from "./use-teller";

interface PointsTableProperties {
  at: number;
  result: FindResult;
  points: readonly CriterionPoints[];
}

/** What each criterion gave, of what it could have given, with the figure, its year and its source. */
export function PointsTable({ at, result, points }: PointsTableProperties) {
  const { pack } = useSurroundings();
  const { tell, data } = useFind();
  const teller = useTeller();
  const write = (value: number) => writeFigure(value, { unit: "number", decimals: 0 }, pack.numbers);
  const code = data.atlas.municipalities[at]?.code ?? "";
  return (
    <>
      <h4>{tell("reason.all")}</h4>
      <ul class="find-table">
        {result.parents.map(({ criterion }) => {
          const own = points.find((one) => one.criterion === criterion);
          const columns = result.columns.filter((column) => column.criterion === criterion);
          return (
            <li>
              <b>{tell(`criterion.${criterion}.name`)}</b>
              {own && (
                <>
                  <span>{tell("reason.points", { number: write(own.got), total: write(own.possible) })}</span>
                  <Bar value={write(own.got)} share={own.possible > 0 ? own.got / own.possible : 0} />
                </>
              )}
              {columns.map((column) => {
                const figure = column.figures[at] ?? null;
                const [middle = null] = medianValues(
                  column.figures.map((one) => [one]),
                  1,
                );
                const toldMiddle = tellMiddle(middle, column, teller);
                return (
                  <p>
                    <Marked
                      text={
                        figure === null
                          ? tell("reason.missing", { name: tell(`criterion.${criterion}.name`) })
                          : tellFact(figure, column, teller)
                      }
                    />{" "}
                    {toldMiddle}{" "}
                    <small>
                      <Marked text={tellSource(column, code, teller)} />
                    </small>
                  </p>
                );
              })}
            </li>
          );
        })}
      </ul>
    </>
  );
}
