/** The part of the package xliff that we use; it has no types of its own. */
declare module "xliff" {
  /** A unit of XLIFF 2.0; texts with elements inside them come as lists. */
  export interface XliffUnit {
    source?: unknown;
    target?: unknown;
    note?: unknown;
    additionalAttributes?: Record<string, string | number>;
  }

  export interface XliffDocument {
    sourceLanguage: string;
    targetLanguage: string;
    /** Units by the id of their file, then by their own. */
    resources: Record<string, Record<string, XliffUnit>>;
  }

  const xliff: {
    js2xliff: (document: XliffDocument, options: { indent: string }) => Promise<string>;
    /** @throws {Error} when the text is no XML; resolves to what it made of any other text. */
    xliff2js: (text: string) => Promise<unknown>;
  };
  export default xliff;
}
