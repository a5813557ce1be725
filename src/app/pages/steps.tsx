import { type PackGuideSection } from "../../content/pack";
import { Icon } from "../../ui/icon/icon";
import { useSurroundings } from "../../ui/surroundings";
import { Marked } from "../../ui/text/marked";
import "./steps.css";

/** Steps of the guide as cards that lead to the whole step. */
export function Steps({ sections }: { sections: readonly PackGuideSection[] }) {
  const { link } = useSurroundings();
  return (
    <ul class="steps">
      {sections.map(({ id, title, intro }) => (
        <li class="card">
          <div>
            <h3>
              <a href={link({ page: "step", id })}>
                <Marked text={title} />
              </a>
            </h3>
            <p>
              <Marked text={intro} />
            </p>
          </div>
          <Icon name="next" />
        </li>
      ))}
    </ul>
  );
}
