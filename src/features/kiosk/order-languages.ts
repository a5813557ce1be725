/** Languages in the order of a facility: those that it names first, then the others in their usual order. */
export function orderLanguages<Language extends { slug: string }>(
  languages: readonly Language[],
  first: readonly string[],
): Language[] {
  const named = first.flatMap((slug) => languages.find((language) => language.slug === slug) ?? []);
  return [...named, ...languages.filter((language) => !named.includes(language))];
}
