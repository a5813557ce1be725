/** How a reader wants the screen: kept from page to page, and gone with the reader. */
const LOOK = ["textSize", "contrast", "lower"] as const;

let forgotten = false;

/** Keeps how the screen looks now for the next page. */
export function rememberLook(): void {
  if (forgotten) return;
  const { dataset } = document.documentElement;
  const look = Object.fromEntries(LOOK.map((name) => [name, dataset[name]]));
  try {
    sessionStorage.setItem("look", JSON.stringify(look));
  } catch (error) {
    console.info("The next page will look as usual.", error);
  }
}

/** Lets the page look as the one before; anything that is not understood is left out. */
export function restoreLook(): void {
  try {
    const look: unknown = JSON.parse(sessionStorage.getItem("look") ?? "{}");
    for (const name of LOOK) {
      const value = typeof look === "object" && look !== null ? (look as Record<string, unknown>)[name] : undefined;
      if (typeof value === "string") document.documentElement.dataset[name] = value;
    }
  } catch (error) {
    console.info("The page looks as usual.", error);
  }
}

/** From now on nothing is kept any more: the page is being left, and the touch that leaves it would be remembered too. */
export function forgetLook(): void {
  forgotten = true;
}
