import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { openIndex } from "./open-index";
import { questionOf } from "./question";
import { Search } from "./search";

let opened = 0;

/** Opens the search; what it looks into is fetched when the page stands. A page opened anew begins anew. */
export function openSearch(request: PageRequest): Promise<OpenedPage> {
  const asked = questionOf(request.query);
  opened += 1;
  const key = opened;
  return Promise.resolve({
    name: request.pack.words["way.search"] ?? "",
    draw: () => <Search key={key} asked={asked} open={() => openIndex(request)} />,
  });
}
