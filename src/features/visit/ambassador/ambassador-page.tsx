import { type OpenedPage, type PageRequest } from "../../../app/feature-pages";
import { loadVisit, tellFrom, TellContext } from "../visit-words";
import { Ambassador } from "./ambassador";

/** Opens the page about becoming an ambassador. @throws {PackError} when its data does not arrive. */
export async function openAmbassador(request: PageRequest): Promise<OpenedPage> {
  const tell = tellFrom(await loadVisit(request));
  return {
    name: tell("ambassador.title"),
    draw: () => (
      <TellContext.Provider value={tell}>
        <Ambassador />
      </TellContext.Provider>
    ),
  };
}
