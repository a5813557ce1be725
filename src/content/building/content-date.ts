import { TOPICS } from "../pack";
import { type CheckedContent } from "../load-content";

/**
 * The date of the content: the newest day on which an editor checked a statement. It comes from the facts and not from
 * the clock, so that the same content always makes the same packs.
 */
export function contentDate({ municipalities, guide, stories }: CheckedContent): string {
  const statements = [
    ...municipalities.flatMap(({ value }) => TOPICS.flatMap((topic) => value.statements[topic] ?? [])),
    ...municipalities.flatMap(({ value }) => value.contacts ?? []),
    ...guide.value.sections.flatMap((section) => section.statements),
    ...stories.value.stories,
  ];
  return statements.reduce((newest, { checked = "" }) => (checked > newest ? checked : newest), "2026-01-01");
}
