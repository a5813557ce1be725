import kiosk from "virtual:kiosk";
import "./notice.css";

/** Says what is counted: in the language of the page, and on the choice of language in all of them. */
export function showNotice(): void {
  const { lang, dataset } = document.documentElement;
  const shown = kiosk.languages.filter(({ tag }) => dataset["page"] !== "language" || tag === lang);
  const part = document.createElement("footer");
  part.className = "counted page";
  for (const { tag, direction, words } of shown) {
    const paragraph = document.createElement("p");
    paragraph.lang = tag;
    paragraph.dir = direction;
    paragraph.textContent = words["counted"] ?? "";
    part.append(paragraph);
  }
  document.body.append(part);
}
