/// <reference lib="webworker" />
import type { InstallProgress, KeepAnswer, KeepRequest, MendAnswer, WorkerRequest } from "../app/offline/messages";
import { answerFile, answerPage, matchLanguage } from "./answer";
import { keepFiles, keepLater, mend } from "./keep";
import { findKept, removeCache, takePlace } from "../app/offline/kept-versions";
import { addressOf, describeVersion, sizeOf, sizesWith, type SiteFile, type Version } from "../content/site-files";
import { isWithdrawn } from "./withdrawn";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: SiteFile[] };

const { scope } = self.registration;
const described = describeVersion(self.__WB_MANIFEST, scope);

/**
 * A new version is whole or it is not: the shell and every language kept on this device, or the old one stays. What has
 * arrived of it stays too, and is not fetched again at the next try.
 */
self.addEventListener("install", (event) => event.waitUntil(described.then(install)));

async function install(version: Version): Promise<void> {
  if (await isWithdrawn(version)) throw new Error("This version has been withdrawn");
  const files = await findKept(version);
  // Nobody waits for a later version, which comes quietly.
  const pages = self.registration.active ? [] : await self.clients.matchAll({ includeUncontrolled: true });
  const totals = sizesWith(files, version);
  await keepFiles(files, version, (done) => {
    for (const page of pages) page.postMessage({ done, totals } satisfies InstallProgress);
  });
}

self.addEventListener("activate", (event) => {
  event.waitUntil(described.then(takePlace).finally(() => self.clients.claim()));
});

self.addEventListener("message", (event) => event.waitUntil(described.then((version) => obey(event, version))));

async function obey({ data, ports: [port] }: ExtendableMessageEvent, version: Version): Promise<void> {
  const request = data as WorkerRequest;
  if (request.type === "KEEP") {
    const answer = await keep(request, version, port);
    port?.postMessage(answer);
    if (answer.kept && !answer.earlier) await keepLater(request.language, version);
    return;
  }
  if (request.type === "SKIP_WAITING") await self.skipWaiting();
  port?.postMessage(request.type === "MEND" ? await check(version) : true);
}

async function keep({ language, files }: KeepRequest, version: Version, port?: MessagePort): Promise<KeepAnswer> {
  try {
    if (await isWithdrawn(version)) throw new Error("This version has been withdrawn");
    const texts = version.units.get(language);
    if (!texts) throw new Error(`This version has no ${language}`);
    const fonts = version.fonts.filter(({ url }) => files === "all" || files.includes(addressOf(url, scope)));
    const wanted = [...fonts, ...texts];
    const total = sizeOf(wanted);
    await keepFiles(wanted, version, (done) => port?.postMessage({ done, total }));
    return { kept: true };
  } catch (error) {
    if (await matchLanguage(language, version, true)) return { kept: true, earlier: true };
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    return { kept: false, full, reason: String(error) };
  }
}

/** Mends what is kept; a version that the server has withdrawn is thrown away, and an earlier one takes its place. */
async function check(version: Version): Promise<MendAnswer> {
  if (await isWithdrawn(version)) {
    await removeCache(version.cache);
    return { withdrawn: true, broken: [] };
  }
  return { withdrawn: false, broken: await mend(version) };
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  const answer = request.mode === "navigate" ? answerPage : answerFile;
  event.respondWith(described.then((version) => answer(request, version)));
});
