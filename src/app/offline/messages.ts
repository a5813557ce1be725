/** What pages and the service worker say to each other. */

/** A page asks the service worker to keep a language: its files, and the fonts the page has used. */
export interface KeepRequest {
  type: "KEEP";
  /** Slug of the language, or the name of another unit. */
  language: string;
  files: string[] | "all";
}

/** All that a page can ask for. */
export type WorkerRequest =
  | KeepRequest
  /** Looks through all that is kept and mends it; answered by a MendAnswer. */
  | { type: "MEND" }
  /** Whether it is the app's at all; answered by true. */
  | { type: "GREET" }
  | { type: "SKIP_WAITING" };

/** Sent over a KeepRequest's port while files come: bytes so far, of all. */
export interface KeepProgress {
  done: number;
  total: number;
}

/** Sent to the pages that wait for a first version: bytes so far, and those of the app with each language, by slug. */
export interface InstallProgress {
  done: number;
  totals: Record<string, number>;
}

/** The last answer to a KeepRequest, sent over the request's port: kept in this version, or at least in an earlier one. */
export type KeepAnswer = { kept: true; earlier?: boolean } | { kept: false; full: boolean; reason: string };

export interface MendAnswer {
  /** True when the server has withdrawn the version; an earlier one is shown from now on. */
  withdrawn: boolean;
  /** Files that are missing or damaged and could not be fetched. */
  broken: string[];
}
