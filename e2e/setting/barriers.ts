import AxeBuilder from "@axe-core/playwright";
import { type Page } from "@playwright/test";

/** WCAG up to level AAA and axe's own advice; but links of the same name may lead to different places of a list. */
const STRICT = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "wcag2aaa", "best-practice"],
  rules: { "identical-links-same-purpose": { enabled: false } },
};

/** What depends on colours alone, and may be another in the dark. */
const COLOURS = { runOnly: { type: "rule" as const, values: ["color-contrast", "color-contrast-enhanced"] } };

const RULES = { usual: {}, strict: STRICT, colours: COLOURS };

/**
 * What axe finds on a page. The page has no frames, so axe need not open a page of its own to put their findings together.
 * @param rules axe's usual ones, all of WCAG, or those about colours only
 * @param within a selector of the part that is looked at
 * @returns rules that are broken, and where
 */
export async function findBarriers(
  page: Page,
  rules: keyof typeof RULES = "usual",
  within?: string,
): Promise<string[]> {
  const builder = new AxeBuilder({ page }).setLegacyMode(true);
  const { violations } = await (within ? builder.include(within) : builder)
    .options({ ...RULES[rules], resultTypes: ["violations"] })
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}
