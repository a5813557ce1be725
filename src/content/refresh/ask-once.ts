import { quoteValue } from "../problem";
import { followRedirects } from "./follow-redirects";
import { type Limits } from "./limits";
import { retryAfter } from "./pause-length";
import { readBody } from "./read-body";
import { RefreshFault, SHAPE_CHANGED, TRY_LATER } from "./refresh-fault";
import { type Surroundings } from "./surroundings";

/** A question to an API; with a body it is posted as JSON. */
export interface Question {
  address: URL;
  body?: unknown;
}

/** What came of one try: the answer, or a fault and whether another try can help. */
export type Try = { data: unknown } | { fault: RefreshFault; again: boolean; wished?: number | undefined };

const HEADERS = {
  accept: "application/json",
  "user-agent": "Fotfaste data:refresh (statistics for newcomers to Sweden)",
};

/** Asks once. Does not throw. */
export async function askOnce(question: Question, limits: Limits, surroundings: Surroundings): Promise<Try> {
  const { host } = question.address;
  const signal = surroundings.timeLimit(limits.time);
  try {
    const response = await followRedirects(question.address, { ...options(question), signal }, limits.redirects);
    const text = await readBody(response, host, limits.bytes);
    if (!response.ok) return refused(host, response, text, surroundings.now());
    return parse(host, text);
  } catch (error) {
    if (error instanceof RefreshFault) return { fault: error, again: false };
    const happened = signal.aborted
      ? `did not finish its answer in ${limits.time / 1000} s`
      : `gave no answer: ${reason(error)}`;
    return { fault: new RefreshFault(`${host} ${happened}`, `Is there a network? ${TRY_LATER}`), again: true };
  }
}

function options({ body }: Question): RequestInit {
  if (body === undefined) return { headers: HEADERS };
  return { method: "POST", headers: { ...HEADERS, "content-type": "application/json" }, body: JSON.stringify(body) };
}

/** fetch hides what really happened in the cause of its error. */
function reason(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return cause instanceof Error ? cause.message || cause.name : String(cause);
}

function refused(host: string, response: Response, text: string, now: Date): Try {
  const { status, statusText, headers } = response;
  const again = status === 408 || status === 429 || status >= 500;
  const said = text.trim() === "" ? "" : `, ${quoteValue(text.trim())}`;
  const advice = again ? TRY_LATER : "Check the ids in facts/statistics/refresh.yaml against the publisher's own list.";
  return {
    fault: new RefreshFault(`${host} answered ${status} ${statusText}${said}`, advice, status),
    again,
    wished: again ? retryAfter(headers.get("retry-after"), now) : undefined,
  };
}

/** A text that is cut off can be whole the next time, so that another try is worth it. */
function parse(host: string, text: string): Try {
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return {
      fault: new RefreshFault(`${host} answered with what is not JSON: ${quoteValue(text)}`, SHAPE_CHANGED),
      again: true,
    };
  }
}
