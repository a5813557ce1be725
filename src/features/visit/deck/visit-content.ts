import { type Atlas } from "../../../content/atlas";
import { type Pack, type PackPlaces, type PackStatement } from "../../../content/pack";
import { type Profile } from "../../places/place-data";
import { type VisitKey } from "../visit-key";

/** All that a deck is written from, in one language. */
export interface VisitContent {
  pack: Pack;
  atlas: Atlas;
  told: PackPlaces["told"];
  /** What the chosen municipalities tell, by id. */
  profiles: ReadonlyMap<string, Profile>;
  words: Readonly<Record<VisitKey, string>>;
}

/** A statement of a municipality; undefined where there is none of that id. */
export function findStatement(
  { profiles }: Pick<VisitContent, "profiles">,
  place: string,
  topic: string,
  id: string,
): PackStatement | undefined {
  const topics = profiles.get(place)?.municipality.topics;
  return topics?.find((one) => one.id === topic)?.statements.find((one) => one.id === id);
}

/** A statement of the guide; undefined where there is none of that id. */
export function findStep({ pack }: Pick<VisitContent, "pack">, section: string, id: string): PackStatement | undefined {
  return pack.guide.find((one) => one.id === section)?.statements.find((one) => one.id === id);
}
