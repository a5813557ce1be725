/// <reference lib="webworker" />
import { type KeepAnswer, type KeepRequest, type MendAnswer, type WorkerRequest } from "../app/offline/messages";
import { answerFile, answerPage, matchLanguage } from "./answer";
import { keepFiles, mend, takePlace } from "./keep";
import { findKept, removeCache } from "../app/offline/kept-versions";
import { addressOf, describeVersion, type SiteFile, type Version } from "../content/site-files";
import { isWithdrawn } from "./withdrawn";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: SiteFile[] };

const { scope } = self.registration;
const described = describeVersion(self.__WB_MANIFEST, scope);

/**
 * A new version is whole or it is not: the shell and every language kept on this device, or the old one stays. What has
 * arrived of it stays too, and is not fetched again at the next try.
 */
self.addEventListener("install", (event) => {
  event.waitUntil(described.then(install));
});

async function install(version: Version): Promise<void> {
  if (await isWithdrawn(version)) throw new Error("This version has been withdrawn");
  await keepFiles(await findKept(version), version);
}

self.addEventListener("activate", (event) => {
  event.waitUntil(described.then(takePlace).finally(() => self.clients.claim()));
});

self.addEventListener("message", (event: ExtendableMessageEvent) => {
  const request = event.data as WorkerRequest;
  const port = event.ports[0];
  event.waitUntil(
    described.then((version) => obey(request, version, port)).then((answer) => port?.postMessage(answer)),
  );
});

function obey(request: WorkerRequest, version: Version, port?: MessagePort): Promise<unknown> {
  if (request.type === "KEEP") return keep(request, version, port);
  return request.type === "MEND" ? check(version) : self.skipWaiting();
}

async function keep({ language, files }: KeepRequest, version: Version, port?: MessagePort): Promise<KeepAnswer> {
  try {
    if (await isWithdrawn(version)) throw new Error("This version has been withdrawn");
    const texts = version.languages.get(language);
    if (!texts) throw new Error(`This version has no language ${language}`);
    const fonts = version.fonts.filter(({ url }) => files.includes(addressOf(url, scope)));
    const wanted = [...fonts, ...texts];
    const total = wanted.reduce((sum, { bytes }) => sum + bytes, 0);
    await keepFiles(wanted, version, (done) => port?.postMessage({ done, total }));
    return { kept: true };
  } catch (error) {
    if (await matchLanguage(language, version, true)) return { kept: true };
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
  event.respondWith(
    described.then((version) =>
      request.mode === "navigate" ? answerPage(request, version) : answerFile(request, version),
    ),
  );
});
