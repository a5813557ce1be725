import { useSurroundings } from "../../ui/surroundings";
import { SourceLink } from "../../ui/source-text/source-link";
import { SavedState } from "../offline/saved-state";
import { Emergency } from "./emergency";
import { ThemeChoice } from "./theme-choice";
import "./footer.css";

/** How the texts were made, whether they are saved, the look, and the way to the about page. */
export function Footer() {
  const { say, link, pack } = useSurroundings();
  const here = pack.translations.find(({ tag }) => tag === pack.language.tag);
  return (
    <footer class="footer">
      <div class="page">
        <SavedState />
        {here?.how === "machine" && (
          <p>
            {say("footer.machine")} <SourceLink />
          </p>
        )}
        <ThemeChoice />
        <p>
          <a href={link({ page: "about" })}>{say("nav.about")}</a>
        </p>
        <Emergency />
      </div>
    </footer>
  );
}
