import { useSurroundings } from "../../ui/surroundings";
import { formatPath, type Route } from "../../content/routes";
import { SavedState } from "../offline/saved-state";
import { Emergency } from "./emergency";
import { ThemeChoice } from "./theme-choice";
import "./footer.css";

/** How the texts were made, whether they are saved, the look, and the way to the about page. */
export function Footer({ base }: { base: string }) {
  const { say, link, pack, route } = useSurroundings();
  const here = pack.translations.find(({ tag }) => tag === pack.language.tag);
  const source = pack.translations.find(({ how }) => how === "source");
  return (
    <footer class="footer">
      <div class="page">
        <SavedState />
        {here?.how === "machine" && source && (
          <p>
            {say("footer.machine")}{" "}
            <a href={base + pathIn(source.slug, route)} hreflang={source.tag} data-native>
              {say("footer.swedish")}
            </a>
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

/** The same page in another language; the start page where there is none. */
function pathIn(language: string, route: Route): string {
  if (route.page === "missing" || route.page === "choose") return formatPath({ page: "home", language });
  return formatPath({ ...route, language });
}
