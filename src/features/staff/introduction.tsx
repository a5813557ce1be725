import { Both, type BothWords } from "./both";

const TITLE: BothWords = ["För personal", "For staff"];
const LEAD: BothWords = [
  "Den här sidan är för dem som sköter Fotfästes pekskärmar. Där visar den hur skärmen mår.",
  "This page is for those who look after Fotfäste’s touch screens. There it shows how the screen is doing.",
];
const HOW: BothWords = [
  "Den här enheten är ingen pekskärm för alla. En dator blir det när webbplatsen öppnas med ?kiosk= och platsens namn i adressen.",
  "This device is not a screen for everybody. A computer becomes one when the site is opened with ?kiosk= and the name of the facility in the address.",
];
const START: BothWords = ["Till Fotfäste", "To Fotfäste"];

/** What the page for staff says where there is no kiosk. The build writes it; a kiosk puts its own in its place. */
export function StaffIntroduction({ base }: { base: string }) {
  return (
    <main id="main" class="page staff" tabIndex={-1}>
      <h1>
        <Both words={TITLE} />
      </h1>
      {[LEAD, HOW].map((words) => (
        <p key={words[0]}>
          <Both words={words} />
        </p>
      ))}
      <p>
        <a class="button second" href={base}>
          <Both words={START} />
        </a>
      </p>
    </main>
  );
}
