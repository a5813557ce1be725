import { Marked } from "../../ui/text/marked";
import { useFind } from "./find-context";
import { type FindResult } from "./rank-places";
import { tellFact, tellLimit } from "./tell-fact";
import { useTeller } from "./use-teller";

/** What must be so: how many municipalities it removed, of how many nothing is known, and which came closest. */
export function MustList({ result: { musts } }: { result: FindResult }) {
  const { tell, count, data } = useFind();
  const teller = useTeller();
  return (
    <section aria-labelledby="musts">
      <h2 id="musts">{tell("must.title")}</h2>
      <ul class="find-musts">
        {musts.map(({ column, limit, removed, unknown, closest }) => {
          const place = closest === null ? null : data.atlas.municipalities[closest];
          const figure = closest === null ? null : (column.figures[closest] ?? null);
          return (
            <li class="card">
              <h3>
                <Marked text={tellLimit(limit, column, teller)} />
              </h3>
              <p class="spoken">{count("must.removed", removed)}</p>
              {unknown > 0 && <p class="spoken">{count("must.unknown", unknown)}</p>}
              {place && (
                <p class="spoken">
                  <Marked text={tell("must.closest", { name: `[[${place.name}]]` })} />{" "}
                  {figure !== null && <Marked text={tellFact(figure, column, teller)} />}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
