import kiosk from "virtual:kiosk";

/** Says to staff, in Swedish and English, that the address names no facility, and which there are. */
export function showUnknownFacility(asked: string): void {
  const part = document.createElement("section");
  part.className = "page unknown-facility";
  part.setAttribute("role", "alert");
  part.append(
    paragraph("sv", `Det finns ingen plats som heter ”${asked}”. Välj en av dessa:`),
    paragraph("en", `There is no facility called “${asked}”. Choose one of these:`),
    list(),
  );
  document.body.prepend(part);
}

function paragraph(lang: string, text: string): HTMLElement {
  const element = document.createElement("p");
  element.lang = lang;
  element.dir = "ltr";
  element.textContent = text;
  return element;
}

function list(): HTMLElement {
  const element = document.createElement("ul");
  for (const { id, name } of kiosk.facilities) {
    const link = document.createElement("a");
    link.href = `?kiosk=${id}`;
    link.textContent = name;
    const item = document.createElement("li");
    item.append(link);
    element.append(item);
  }
  return element;
}
