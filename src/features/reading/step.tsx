import { type PackGuideSection } from "../../content/pack";
import { Icon } from "../../ui/icon/icon";
import { ListenButton } from "../../ui/listen/listen-button";
import { OlderThanSource } from "../../ui/source-text/older-than-source";
import { Statement } from "../../ui/statement/statement";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import "./step.css";

/** The advice that most statements of a step share; it is given once above them, and the statements are only marked. */
function sharedAdvice({ statements }: PackGuideSection): string | undefined {
  const counts = new Map<string, number>();
  for (const { ask } of statements) if (ask) counts.set(ask, (counts.get(ask) ?? 0) + 1);
  return [...counts].find(([, count]) => count > 1 && count * 2 >= statements.length)?.[0];
}

/** One step of the guide: its statements, what to check with whom, and the step after it. */
export function Step({ section }: { section: PackGuideSection }) {
  const { say, link, pack } = useSurroundings();
  const next = pack.guide[pack.guide.indexOf(section) + 1];
  const advice = sharedAdvice(section);
  return (
    <article class="page guide">
      <h1>
        <Marked text={section.title} />
      </h1>
      <p class="lead">
        <Marked text={section.intro} />
      </p>
      {section.outdated && <OlderThanSource />}
      <ListenButton />
      {advice && (
        <p class="advice">
          <Icon name="check" />
          <span>
            <b>{say("statement.check")}:</b> <Marked text={advice} />
          </span>
        </p>
      )}
      <div class="card step-statements">
        <ul class="statements">
          {section.statements.map((statement) => (
            <Statement statement={statement} advice={advice} />
          ))}
        </ul>
      </div>
      <p class="onward">
        {next && (
          <a class="button" href={link({ page: "step", id: next.id })}>
            <Marked text={next.title} />
          </a>
        )}
        <a class="button second" href={link({ page: "guide" })}>
          {say("guide.all")}
        </a>
      </p>
    </article>
  );
}
