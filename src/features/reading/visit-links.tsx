import { useSurroundings } from "../../ui/surroundings";

/** The ways to what one does together: trips and visits, and the ambassador's own page. */
export function VisitLinks() {
  const { say, link } = useSurroundings();
  return (
    <p class="onward">
      <a class="button second" href={link({ page: "events" })}>
        {say("way.events")}
      </a>
      <a class="button second" href={link({ page: "visit" })}>
        {say("way.visit")}
      </a>
    </p>
  );
}
