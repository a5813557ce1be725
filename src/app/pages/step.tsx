import { type PackGuideSection } from "../../content/pack";
import { ListenButton } from "../../ui/listen/listen-button";
import { Statement } from "../../ui/statement/statement";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import "./step.css";

/** One step of the guide: its statements, what to check with whom, and the step after it. */
export function Step({ section }: { section: PackGuideSection }) {
  const { say, link, pack } = useSurroundings();
  const next = pack.guide[pack.guide.indexOf(section) + 1];
  return (
    <article class="page guide">
      <h1>
        <Marked text={section.title} />
      </h1>
      <p class="lead">
        <Marked text={section.intro} />
      </p>
      <ListenButton />
      <ul class="statements card">
        {section.statements.map((statement) => (
          <Statement statement={statement} />
        ))}
      </ul>
      <p class="onward">
        {next && (
          <a class="button" href={link({ page: "step", id: next.id })}>
            <Marked text={next.title} />
          </a>
        )}
        <a class="button" href={link({ page: "guide" })}>
          {say("guide.all")}
        </a>
      </p>
    </article>
  );
}
