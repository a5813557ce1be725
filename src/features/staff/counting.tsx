import { useState } from "preact/hooks";
import { type KioskFacility } from "../../content/kiosk-data";
import { isCounting } from "../kiosk/counting/count-visits";
import { hasParts, readCounts } from "../kiosk/counting/counts";
import { cutTable, showCounts, type ShownWeek, writeTable } from "../kiosk/counting/show-counts";
import { weekOf } from "../kiosk/counting/week";
import { keepSetting, readSetting } from "../kiosk/device-settings";
import { Code, encode } from "../share/code";
import { Both } from "./both";
import { Confirm } from "./confirm";
import { saveTable } from "./save-table";
import { GROUP_WORDS, WORDS } from "./words";

/** Characters that a code holds at most: a phone reads it from a screen at arm's length. */
const LONGEST = 600;

/** Lets staff turn the counting on and off, see sums of weeks that are over and take them away. */
export function Counting({ facility }: { facility: KioskFacility }) {
  const [on, setOn] = useState(isCounting(facility));
  const [full, setFull] = useState(false);
  const [weeks, setWeeks] = useState(() => showCounts(readCounts(readSetting("kiosk-counts")), weekOf(new Date())));
  const turn = () => {
    const kept = keepSetting("kiosk-counting", on ? "off" : "on");
    setFull(!kept);
    if (kept) setOn(!on);
  };
  const erase = () => {
    keepSetting("kiosk-counts", null);
    setWeeks([]);
  };
  return (
    <section class="card">
      <h2>
        <Both words={WORDS.counting} />
      </h2>
      <p>
        <Both words={WORDS.countingHow} />
      </p>
      <p role="status">
        <b>
          <Both words={on ? WORDS.on : WORDS.off} />
        </b>
      </p>
      <div class="staff-buttons">
        <button type="button" onClick={turn}>
          <Both words={on ? WORDS.turnOff : WORDS.turnOn} />
        </button>
        <Confirm ask={WORDS.erase} yes={WORDS.eraseYes} onYes={erase} />
      </div>
      <div role="alert">{full && <Both words={WORDS.full} />}</div>
      {weeks.length === 0 ? (
        <p>
          <Both words={WORDS.nothing} />
        </p>
      ) : (
        <>
          <TakeAway weeks={weeks} facility={facility.id} />
          {[...weeks].reverse().map((week, at) => (
            <Week key={week.week} week={week} open={at === 0} />
          ))}
        </>
      )}
    </section>
  );
}

/** The table as a file and, where the computer lets nothing be saved, as codes one after the other. */
function TakeAway({ weeks, facility }: { weeks: readonly ShownWeek[]; facility: string }) {
  const [at, setAt] = useState<number | null>(null);
  const pieces = cutTable(weeks, LONGEST);
  const piece = at === null ? undefined : pieces[at];
  const code = piece === undefined ? null : encode(piece);
  return (
    <>
      <div class="staff-buttons">
        <button type="button" onClick={() => saveTable(`fotfaste-${facility}.csv`, writeTable(weeks))}>
          <Both words={WORDS.save} />
        </button>
        <button type="button" onClick={() => setAt(at === null ? 0 : (at + 1) % pieces.length)}>
          <Both words={at === null ? WORDS.codes : WORDS.next} />
        </button>
      </div>
      {at !== null && code && (
        <div class="staff-code">
          <Code code={code} label={`CSV ${at + 1}/${pieces.length}`} />
          <p role="status">{`${at + 1}/${pieces.length}`}</p>
        </div>
      )}
    </>
  );
}

function Week({ week: { week, groups }, open }: { week: ShownWeek; open: boolean }) {
  return (
    <details open={open}>
      <summary>{week}</summary>
      {groups.map(({ group, shown }) => (
        <table key={group} class="staff-sums">
          <caption>
            <Both words={GROUP_WORDS[group]} />
          </caption>
          <tbody>
            {shown.map(([name, sum]) => (
              <tr key={name}>
                <th scope="row">{name || <Both words={GROUP_WORDS[group]} />}</th>
                <td>{sum}</td>
              </tr>
            ))}
            {!shown.some(([name]) => name === "") && (
              <tr>
                <td colSpan={2}>
                  <Both words={hasParts(group) ? WORDS.others : WORDS.few} />
                </td>
              </tr>
            )}
          </tbody>
        </table>
      ))}
    </details>
  );
}
