import { type OpenedPage, type PageRequest } from "../../../app/feature-pages";
import { loadVisit, tellFrom, TellContext } from "../visit-words";
import { Event } from "./event";
import { Events } from "./events";

/** Opens the list of trips and visits. @throws {PackError} when its data does not arrive. */
export async function openEvents(request: PageRequest): Promise<OpenedPage> {
  const visit = await loadVisit(request);
  const tell = tellFrom(visit);
  return {
    name: tell("events.title"),
    draw: () => (
      <TellContext.Provider value={tell}>
        <Events events={visit.events} />
      </TellContext.Provider>
    ),
  };
}

/** Opens one trip or visit; for an unknown one the list, which says so. @throws {PackError} when its data does not arrive. */
export async function openEvent(request: PageRequest): Promise<OpenedPage> {
  const visit = await loadVisit(request);
  const tell = tellFrom(visit);
  const { route } = request;
  const event = visit.events.find(({ id }) => "id" in route && id === route.id);
  return {
    name: event?.title ?? tell("events.title"),
    draw: () => (
      <TellContext.Provider value={tell}>
        {event ? <Event event={event} /> : <Events events={visit.events} missing />}
      </TellContext.Provider>
    ),
  };
}
