import { type PackSource, type PackStatement } from "../../content/pack";
import { useSurroundings } from "../surroundings";
import { Icon } from "../icon/icon";
import { OlderThanSource } from "../source-text/older-than-source";
import { Marked } from "../text/marked";
import { ContactLines } from "./contact-lines";
import { SourceNote } from "./source-note";
import "./statement.css";

/**
 * One fact: its words, what to check, and at a tap its source and year.
 * @param advice what the page has already told to check; a statement with this advice is only marked.
 * @param sources what the statement's source is an index into; without it the pack's.
 */
export function Statement({
  statement,
  advice,
  sources,
}: {
  statement: PackStatement;
  advice?: string | undefined;
  sources?: readonly PackSource[];
}) {
  const { say } = useSurroundings();
  const { text, ask, county, ruleFrom, outdated } = statement;
  const remarks = [ruleFrom, county && say("statement.county")].filter(Boolean).join(" ");
  return (
    <li class="statement">
      <p>
        <Marked text={text} />
        {remarks && <small> {remarks}</small>}
      </p>
      {outdated && <OlderThanSource />}
      <ContactLines {...statement} />
      {ask && (
        <p class="ask">
          <Icon name="check" />
          <span>{ask === advice ? say("statement.check") : <Marked text={ask} />}</span>
        </p>
      )}
      <SourceNote statement={statement} sources={sources} />
    </li>
  );
}
