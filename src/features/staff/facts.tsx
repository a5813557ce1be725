import kiosk from "virtual:kiosk";
import { type ComponentChildren } from "preact";
import { type KioskFacility } from "../../content/kiosk-data";
import { mayBeRight } from "../kiosk/clock";
import { readCrashes } from "../kiosk/crashes";
import { readUpdate } from "../kiosk/updates";
import { uptime } from "../kiosk/uptime";
import { daysSince, writeBytes, writeDuration, writeTime } from "./amounts";
import { Both, type BothWords } from "./both";
import { type DeviceState } from "./device-state";
import { OUTCOME_WORDS, WORDS } from "./words";

/** How the kiosk is doing, as a list. */
export function Facts({ facility, state }: { facility: KioskFacility | null; state: DeviceState | null }) {
  const update = readUpdate();
  const { count, latest } = readCrashes();
  const now = new Date();
  const isClockRight = mayBeRight(now, kiosk.date);
  return (
    <section class="card">
      <h2>
        <Both words={WORDS.state} />
      </h2>
      {!isClockRight && (
        <p class="staff-warning" role="alert">
          <Both words={WORDS.clock} />
        </p>
      )}
      <dl class="staff-facts">
        <Fact name={WORDS.facility}>
          {facility ? (
            facility.name + (facility.town ? `, ${facility.town}` : "")
          ) : (
            <Both words={WORDS.unknownFacility} />
          )}
        </Fact>
        <Fact name={WORDS.version}>{state?.version ?? <Both words={WORDS.unknown} />}</Fact>
        <Fact name={WORDS.content}>
          {kiosk.date}{" "}
          {isClockRight && (
            <>
              ({daysSince(kiosk.date, now)} <Both words={WORDS.days} />)
            </>
          )}
        </Fact>
        <Fact name={WORDS.kept}>
          <LanguageNames slugs={state?.kept ?? []} /> ({state?.kept.length ?? 0}/{kiosk.languages.length})
        </Fact>
        <Fact name={WORDS.voices}>
          <LanguageNames slugs={state?.voices ?? []} />
        </Fact>
        <Fact name={WORDS.storage}>
          <StorageUse state={state} />
        </Fact>
        <Fact name={WORDS.update}>
          {update ? (
            <>
              {writeTime(update.when)}: <Both words={OUTCOME_WORDS[update.outcome]} />
            </>
          ) : (
            <Both words={WORDS.unknown} />
          )}
        </Fact>
        <Fact name={WORDS.crash}>
          {latest ? `${writeTime(latest.when)}: ${latest.what}` : <Both words={WORDS.none} />}
        </Fact>
        <Fact name={WORDS.crashes}>{count}</Fact>
        <Fact name={WORDS.uptime}>{writeDuration(uptime())}</Fact>
      </dl>
    </section>
  );
}

function Fact({ name, children }: { name: BothWords; children: ComponentChildren }) {
  return (
    <div>
      <dt>
        <Both words={name} />
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Languages by their own names. */
function LanguageNames({ slugs }: { slugs: readonly string[] }) {
  const shown = kiosk.languages.filter(({ slug }) => slugs.includes(slug));
  if (shown.length === 0) return <Both words={WORDS.none} />;
  return (
    <>
      {shown.map(({ slug, tag, autonym }, at) => (
        <>
          {at > 0 && ", "}
          <bdi key={slug} lang={tag}>
            {autonym}
          </bdi>
        </>
      ))}
    </>
  );
}

function StorageUse({ state }: { state: DeviceState | null }) {
  if (!state || state.used === null) return <Both words={WORDS.unknown} />;
  const room = state.room === null ? "" : ` / ${writeBytes(state.room)}`;
  const words = state.persistent === null ? WORDS.unknown : WORDS[state.persistent ? "persistent" : "notPersistent"];
  return (
    <>
      {writeBytes(state.used) + room}: <Both words={words} />
    </>
  );
}
