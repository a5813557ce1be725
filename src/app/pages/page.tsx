import { useSurroundings } from "../../ui/surroundings";
import { Guide } from "./guide";
import { Home } from "./home";
import { Missing } from "./missing";

/** The page that the address names, of those that the app has at hand; the page for unknown addresses when there is none. */
export function Page() {
  const { route } = useSurroundings();
  if (route.page === "home") return <Home />;
  return route.page === "guide" ? <Guide /> : <Missing />;
}
