import { createInstance } from "i18next";

/** Fills a text in: placeholders by name, and the plural form by `count`. */
export type Translate = (key: string, values?: Record<string, string | number>) => string;

/**
 * Sets i18next up for one language at build time. There is no fallback: the content check has already refused every
 * missing text. Values are put in as they stand, because the pages escape all text when they write it.
 * @param namespaces texts by file (`ui`, `guide`, `municipalities/are`) and flat key.
 * @throws {Error} when a key is asked for that the language lacks.
 */
export function createTranslate(tag: string, namespaces: Record<string, Record<string, string>>): Translate {
  const instance = createInstance();
  void instance.init({
    lng: tag,
    fallbackLng: false,
    resources: { [tag]: namespaces },
    ns: Object.keys(namespaces),
    defaultNS: "ui",
    keySeparator: false,
    nsSeparator: "|",
    initAsync: false,
    interpolation: { escapeValue: false },
    returnEmptyString: false,
  });
  return (key, values = {}) => {
    if (!instance.exists(key, values)) throw new Error(`The language ${tag} has no text ${key}`);
    return instance.t(key, values);
  };
}
