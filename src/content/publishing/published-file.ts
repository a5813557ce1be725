import { type FileReference } from "../pack";
import { integrityOf, shortDigest } from "./digest";

/** A data file of the site: what it holds, where it goes, and the digest it must have. */
export interface PublishedFile<Value = unknown> {
  value: Value;
  fileName: string;
  content: string;
  reference: FileReference;
}

/** Writes a value as a file named by its digest, such as `packs/en.1234567890.json`. */
export function publishFile<Value>(name: string, value: Value): PublishedFile<Value> {
  const content = JSON.stringify(value);
  const fileName = `${name}.${shortDigest(content)}.json`;
  return { value, fileName, content, reference: { address: fileName, integrity: integrityOf(content) } };
}
