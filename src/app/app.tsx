import { useState } from "preact/hooks";
import { type Pack, type Stage } from "../content/pack";
import { fill, SurroundingsContext, type Surroundings } from "../ui/surroundings";
import { Frame } from "./frame/frame";
import { type OpenedPage } from "./feature-pages";
import { Page } from "./pages/page";
import { formatPath, type Route } from "../content/routes";

export interface AppProperties {
  pack: Pack;
  route: Route;
  /** Path under which the site lives, with a slash at both ends. */
  base: string;
  /** The page, where it is fetched on demand. */
  opened: OpenedPage | null;
  /** True while the page stands as the server sent it: its content is then taken over as it is. */
  prerendered?: boolean;
}

/** Pages that hold what scripts change from the start: the reader's stage. */
const LIVELY: readonly Route["page"][] = ["home", "guide", "missing"];

/**
 * What stands in main. A still page as the server sent it is not gone through again: comparing a thousand elements with
 * themselves would block a cheap phone for a fifth of a second. Another page replaces it whole.
 */
function Content({ prerendered, opened }: { prerendered: boolean; opened: OpenedPage | null }) {
  if (prerendered) return <div key="prerendered" class="content" dangerouslySetInnerHTML={{ __html: "" }} />;
  return (
    <div key="drawn" class="content">
      {opened ? opened.draw() : <Page />}
    </div>
  );
}

/** The same page in another language; the start page where there is none. */
function pathIn(language: string, route: Route): string {
  if (route.page === "missing" || route.page === "choose") return formatPath({ page: "home", language });
  return formatPath({ ...route, language });
}

/** The whole of a page below <body>: the same when it is prerendered and when it runs in the browser. */
export function App({ pack, route, base, opened, prerendered = false }: AppProperties) {
  const [stage, setStage] = useState<Stage | null>(null);
  const surroundings: Surroundings = {
    pack,
    route,
    stage,
    setStage,
    link: (target) => base + formatPath({ ...target, language: pack.language.slug }),
    linkIn: (language) => base + pathIn(language, route),
    say: (key, values) => fill(pack.words[key] ?? key, values),
  };
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <Frame base={base}>
        <Content opened={opened} prerendered={prerendered && !LIVELY.includes(route.page)} />
      </Frame>
    </SurroundingsContext.Provider>
  );
}
