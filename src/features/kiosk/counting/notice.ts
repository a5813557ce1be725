import kiosk from "virtual:kiosk";

/** Names the part of the page for those who hear it. */
const NAME = "counted";

/** Says what is counted: in the language of the page, and on the choice of language in all of them. */
export function showNotice(): void {
  const { lang, dataset } = document.documentElement;
  const shown = kiosk.languages.filter(({ tag }) => dataset["page"] !== "language" || tag === lang);
  const part = document.createElement("section");
  part.className = "counted page";
  for (const { tag, direction, words } of shown) {
    const paragraph = document.createElement("p");
    paragraph.lang = tag;
    paragraph.dir = direction;
    paragraph.textContent = words["counted"] ?? "";
    part.append(paragraph);
  }
  // The text is its own name: a second footer would be taken for the page's.
  if (part.firstElementChild) part.firstElementChild.id = NAME;
  part.setAttribute("aria-labelledby", NAME);
  document.body.append(part);
}
