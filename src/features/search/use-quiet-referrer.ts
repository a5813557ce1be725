import { useEffect } from "preact/hooks";

/**
 * While the question stands in the address, requests (a browser asks for the site's icon anew whenever the address changes)
 * do not tell the server the address they come from. Only the link to the choice of language does, which keeps the page by
 * it; afterwards all do again, as the site's servers ask for.
 */
export function useQuietReferrer(): void {
  useEffect(() => {
    const policy = document.createElement("meta");
    policy.name = "referrer";
    policy.content = "strict-origin";
    document.head.append(policy);
    const links = document.querySelectorAll<HTMLAnchorElement>("a.language");
    for (const link of links) link.referrerPolicy = "same-origin";
    return () => {
      policy.content = "same-origin";
      policy.remove();
      for (const link of links) link.removeAttribute("referrerpolicy");
    };
  }, []);
}
