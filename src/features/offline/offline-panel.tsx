import { useEffect, useState } from "preact/hooks";
import { askWorker } from "../../app/offline/ask-worker";
import { type KeepAnswer, type KeepProgress, type MendAnswer } from "../../app/offline/messages";
import { useOfflineState } from "../../app/offline/offline-state";
import { writeNumber } from "../../i18n/number-style";
import { useSurroundings } from "../../ui/surroundings";
import { findKeptLanguages, forgetLanguage, type Kept } from "./kept-languages";
import { isLasting, makeLasting } from "./lasting";
import { mayCostMoney } from "./mobile-data";
import "./offline-panel.css";

const BASE = import.meta.env.BASE_URL;

/** What is kept on this device, and ways to keep more, less, and to check it. */
export function OfflinePanel() {
  const { say, pack } = useSurroundings();
  const { saved } = useOfflineState();
  const [kept, setKept] = useState<Kept | null>(null);
  const [lasting, setLasting] = useState<boolean | null>(null);
  const [message, setMessage] = useState("");
  const write = (bytes: number) => writeNumber(bytes / 1000, 0, pack.numbers);
  const refresh = async () => {
    setKept(await findKeptLanguages(BASE));
    setLasting(await isLasting());
  };
  useEffect(() => void refresh(), [saved]);

  const keep = async (slug: string, size: number) => {
    if (mayCostMoney(size) && !confirm(say("offline.ask_mobile", { size: write(size) }))) return;
    const tell = ({ done, total }: KeepProgress) =>
      setMessage(say("offline.progress", { done: write(done), total: write(total) }));
    await makeLasting();
    const answer = await ask<KeepAnswer>({ type: "KEEP", language: slug, files: [] }, tell);
    setMessage(say(answer?.kept ? "offline.saved" : answer?.full ? "offline.full" : "offline.unsaved"));
    await refresh();
  };
  const forget = async (slug: string) => {
    await forgetLanguage(BASE, slug);
    setMessage("");
    await refresh();
  };
  const check = async () => {
    const answer = await ask<MendAnswer>({ type: "MEND" });
    const trouble = answer?.withdrawn ? "offline.withdrawn" : answer?.broken.length === 0 ? null : "offline.broken";
    setMessage(say(trouble ?? "offline.checked"));
    await refresh();
  };
  const nameOf = (slug: string) => pack.translations.find((row) => row.slug === slug);

  return (
    <section class="offline-panel" id="saved">
      <h2>{say("offline.title")}</h2>
      {kept ? (
        <>
          <p>{say("offline.lead")}</p>
          <ul>
            {kept.languages.map(({ slug, size, kept: here }) => {
              const language = nameOf(slug);
              const own = slug === pack.language.slug;
              return (
                <li>
                  <span>
                    <bdi lang={language?.tag}>{language?.autonym}</bdi>{" "}
                    <small>{say("offline.size", { size: write(size) })}</small>
                  </span>
                  {own ? (
                    <span>{here && say("offline.kept")}</span>
                  ) : (
                    <button type="button" onClick={() => void (here ? forget(slug) : keep(slug, size))}>
                      {say(here ? "offline.remove" : "offline.keep", { name: language?.autonym ?? slug })}
                    </button>
                  )}
                </li>
              );
            })}
          </ul>
          <p>
            <button type="button" onClick={() => void check()}>
              {say("offline.check")}
            </button>
          </p>
          {lasting !== null && <p>{say(lasting ? "offline.lasting" : "offline.fleeting")}</p>}
          <p class="version">{say("offline.version", { name: kept.version })}</p>
        </>
      ) : (
        <p>{say("offline.none")}</p>
      )}
      <p role="status">{message}</p>
    </section>
  );
}

/** Asks the service worker of this page; undefined where there is none. */
async function ask<Answer>(
  request: Parameters<typeof askWorker>[1],
  tell?: (progress: KeepProgress) => void,
): Promise<Answer | undefined> {
  const registration = await navigator.serviceWorker.getRegistration();
  return registration?.active ? askWorker<Answer>(registration.active, request, tell) : undefined;
}
