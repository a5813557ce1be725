import { type z } from "zod";
import { quoteValue } from "../problem";
import { valueAt, writeKey } from "../reading/parse-with";
import { RefreshFault, SHAPE_CHANGED } from "./refresh-fault";

/**
 * Parses an answer by the shape its publisher has documented.
 * @param what names the answer in the fault.
 * @throws {RefreshFault} saying what stands where, when the answer has another shape: it is not read by half.
 */
export function parseAnswer<Schema extends z.ZodType>(schema: Schema, data: unknown, what: string): z.output<Schema> {
  const outcome = schema.safeParse(data);
  if (outcome.success) return outcome.data;
  const [issue] = outcome.error.issues;
  const path = issue?.path ?? [];
  const place = writeKey(path) || "its top";
  throw new RefreshFault(
    `${what} has another shape than the published one: at ${place} stands ${quoteValue(valueAt(data, path))} (${issue?.message ?? "unknown"})`,
    SHAPE_CHANGED,
  );
}
