import { type PackSource, type PackStatement } from "../../content/pack";
import { useSurroundings } from "../surroundings";
import { Icon } from "../icon/icon";

type Sourced = Pick<PackStatement, "source" | "year" | "old"> & Partial<Pick<PackStatement, "confidence">>;

/**
 * Year and publisher in a line; at a tap the whole source and how sure the fact is. Works without scripts.
 * @param sources what the statement's source is an index into; without it the pack's.
 */
export function SourceNote({
  statement,
  sources,
}: {
  statement: Sourced;
  sources?: readonly PackSource[] | undefined;
}) {
  const { pack, say } = useSurroundings();
  const { source, year, old, confidence } = statement;
  const from = (sources ?? pack.sources)[source];
  if (!from) return null;
  return (
    <details class="source">
      <summary>
        {old && (
          <b class="old">
            <Icon name="old" />
            {say("statement.old")}
          </b>
        )}
        {year} · <bdi lang="sv">{from.publisher}</bdi>
      </summary>
      {old && <p>{say("statement.old_explain")}</p>}
      {(confidence === "medium" || confidence === "low") && <p>{say(`statement.${confidence}`)}</p>}
      {from.address ? (
        <p>
          {say("source.label")}:{" "}
          <bdi lang="sv">
            {from.publisher}
            {from.title && `, ${from.title}`}
          </bdi>
          . {from.date ? say("source.date", { year: from.date }) : say("source.no_date")}
          <br />
          <a href={from.address} rel="noreferrer">
            {say("source.open")}
          </a>
        </p>
      ) : (
        <p>{say("source.own")}</p>
      )}
    </details>
  );
}
