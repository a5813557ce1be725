const base = import.meta.env.BASE_URL;

/**
 * Helps on the pages that belong to no language. On the choice of language, links lead to the page the reader came
 * from; on the page for a missing network, the languages kept on this device are shown as such.
 */
export async function enhance(): Promise<void> {
  const links = [...document.querySelectorAll<HTMLAnchorElement>("a[data-language]")];
  keepPage(links);
  if (document.documentElement.dataset["page"] === "offline") await markKept(links);
}

/** Path of the page within its language, if the reader came from a page of this site. */
function keepPage(links: readonly HTMLAnchorElement[]): void {
  if (!document.referrer.startsWith(location.origin + base)) return;
  const path = new URL(document.referrer).pathname.slice(base.length);
  const slug = path.slice(0, path.indexOf("/"));
  if (!links.some((link) => link.dataset["language"] === slug)) return;
  for (const link of links) link.href = `${base}${link.dataset["language"]}${path.slice(slug.length)}`;
}

async function markKept(links: readonly HTMLAnchorElement[]): Promise<void> {
  if (!("caches" in window)) return;
  for (const link of links) {
    const kept = await caches.match(`${base}${link.dataset["language"]}/shell/`);
    link.hidden = kept === undefined;
  }
}
