import { type AtlasMunicipality } from "../../content/atlas";
import { writeNumber } from "../../i18n/number-style";
import { useSurroundings } from "../../ui/surroundings";
import { daylightOver } from "./daylight";
import "./daylight-chart.css";

const STEP = 20;
const HEIGHT = 72;

/** How long the days are, month by month. */
export function DaylightChart({ place: { landscape, longitude } }: { place: AtlasMunicipality }) {
  const { say, pack } = useSurroundings();
  const { months, longest, shortest } = daylightOver(landscape.latitude, longitude);
  const write = (hours: number) => writeNumber(hours, 0, pack.numbers);
  return (
    <section class="daylight" aria-labelledby="daylight">
      <h2 id="daylight">{say("daylight.title")}</h2>
      <svg viewBox={`0 0 ${STEP * 12} ${HEIGHT}`} aria-hidden="true">
        <path class="night-part" d={months.map((_, at) => column(at, 0, 24)).join("")} />
        <path class="day-part" d={months.map((hours, at) => column(at, (24 - hours) / 2, hours)).join("")} />
      </svg>
      <p>{say("daylight.explain")}</p>
      <ul>
        <li>{longest >= 24 ? say("daylight.always") : say("daylight.longest", { hours: write(longest) })}</li>
        <li>{shortest <= 0 ? say("daylight.never") : say("daylight.shortest", { hours: write(shortest) })}</li>
      </ul>
    </section>
  );
}

/** A column of `length` hours that begins at an hour of the day. */
function column(month: number, from: number, length: number): string {
  const unit = HEIGHT / 24;
  return `M${month * STEP + 2} ${(from * unit).toFixed(1)}h${STEP - 4}v${(length * unit).toFixed(1)}h-${STEP - 4}z`;
}
