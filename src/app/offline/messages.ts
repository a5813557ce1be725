/** What pages and the service worker say to each other. */

/** A page asks the service worker to keep a language: its pack, its shell, and the files (fonts) the page has used. */
export interface KeepRequest {
  type: "KEEP";
  language: string;
  files: string[];
}

/** The service worker's answer to a KeepRequest, sent over the request's port. */
export type KeepAnswer = { kept: true } | { kept: false; reason: string };
