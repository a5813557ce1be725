/// <reference lib="webworker" />
import { type KeepAnswer, type KeepRequest } from "../app/offline/messages";
import { answerFile, answerPage } from "./answer";
import { cachesOf, findKept, keepExtras, keepFiles, keepLanguage } from "./keep";
import { describeVersion, type SiteFile } from "./kept-files";

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: SiteFile[] };

const { scope } = self.registration;
const version = describeVersion(self.__WB_MANIFEST, scope);

/** A new version is whole or it is not: the shell and every language kept on this device, or the old one stays. */
self.addEventListener("install", (event) => {
  event.waitUntil(install());
});

async function install(): Promise<void> {
  const whole = await version;
  const begun = await caches.has(whole.cache);
  try {
    const { languages, extras } = await findKept(whole);
    await keepFiles(whole.shell, whole);
    for (const language of languages) await keepLanguage(language, whole);
    await keepExtras(extras, whole);
  } catch (error) {
    if (!begun) await caches.delete(whole.cache);
    throw error;
  }
}

self.addEventListener("activate", (event) => {
  event.waitUntil(activate());
});

async function activate(): Promise<void> {
  const whole = await version;
  for (const name of await cachesOf(whole)) if (name !== whole.cache) await caches.delete(name);
  await self.clients.claim();
}

self.addEventListener("message", (event: ExtendableMessageEvent) => {
  const message = event.data as KeepRequest | { type: "SKIP_WAITING" };
  if (message.type === "SKIP_WAITING") event.waitUntil(self.skipWaiting());
  if (message.type === "KEEP") event.waitUntil(keep(message).then((answer) => event.ports[0]?.postMessage(answer)));
});

async function keep({ language, files }: KeepRequest): Promise<KeepAnswer> {
  try {
    const whole = await version;
    await keepLanguage(language, whole);
    await keepExtras(files, whole);
    return { kept: true };
  } catch (error) {
    return { kept: false, reason: String(error) };
  }
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  if (request.method !== "GET" || !request.url.startsWith(scope)) return;
  event.respondWith(
    version.then((whole) => (request.mode === "navigate" ? answerPage(request, whole) : answerFile(request, whole))),
  );
});
