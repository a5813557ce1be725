import { useState } from "preact/hooks";
import { type Pack, type Stage } from "../content/pack";
import { fill, SurroundingsContext, type Surroundings } from "../ui/surroundings";
import { Frame } from "./frame/frame";
import { Page } from "./pages/page";
import { formatPath, type Route } from "../content/routes";

export interface AppProperties {
  pack: Pack;
  route: Route;
  /** Path under which the site lives, with a slash at both ends. */
  base: string;
  /** True while the page stands as the server sent it: its content is then taken over as it is. */
  prerendered?: boolean;
}

/** Pages that hold nothing that scripts change: links and sources work by themselves. */
const STILL = new Set<Route["page"]>(["municipality", "municipalities", "story", "stories", "step", "about"]);

/**
 * What stands in main. A still page as the server sent it is not gone through again: comparing a thousand elements with
 * themselves would block a cheap phone for a fifth of a second. Another page replaces it whole.
 */
function Content({ prerendered }: { prerendered: boolean }) {
  if (prerendered) return <div key="prerendered" class="content" dangerouslySetInnerHTML={{ __html: "" }} />;
  return (
    <div key="drawn" class="content">
      <Page />
    </div>
  );
}

/** The whole of a page below <body>: the same when it is prerendered and when it runs in the browser. */
export function App({ pack, route, base, prerendered = false }: AppProperties) {
  const [stage, setStage] = useState<Stage | null>(null);
  const surroundings: Surroundings = {
    pack,
    route,
    stage,
    setStage,
    link: (target) => base + formatPath({ ...target, language: pack.language.slug }),
    say: (key, values) => fill(pack.words[key] ?? key, values),
  };
  return (
    <SurroundingsContext.Provider value={surroundings}>
      <Frame base={base}>
        <Content prerendered={prerendered && STILL.has(route.page)} />
      </Frame>
    </SurroundingsContext.Provider>
  );
}
