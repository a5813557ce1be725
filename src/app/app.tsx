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
}

/** The whole of a page below <body>: the same when it is prerendered and when it runs in the browser. */
export function App({ pack, route, base }: AppProperties) {
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
        <Page />
      </Frame>
    </SurroundingsContext.Provider>
  );
}
