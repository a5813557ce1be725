import { useSurroundings } from "../../ui/surroundings";

/** What to do when a life is in danger; the whole line dials. */
export function Emergency() {
  const { say } = useSurroundings();
  return (
    <p class="emergency">
      <a href="tel:112">{say("about.emergency")}</a>
    </p>
  );
}
