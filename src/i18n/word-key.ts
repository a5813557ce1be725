import type swedish from "../../locales/sv/ui.json";

type Dotted<Value, Prefix extends string = ""> = Value extends string
  ? Prefix
  : { [Key in keyof Value & string]: Dotted<Value[Key], Prefix extends "" ? Key : `${Prefix}.${Key}`> }[keyof Value &
      string];

type WithoutPlural<Key extends string> = Key extends `${infer Stem}_${"one" | "other"}` ? Stem : Key;

/** Keys of the texts of a file, plural forms as one. */
export type KeyOf<Words> = WithoutPlural<Dotted<Words>>;

/** Keys of the interface's texts, from the Swedish source: a key that is not there does not compile. */
export type WordKey = KeyOf<typeof swedish>;
