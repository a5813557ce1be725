import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { type OccupationData } from "../../content/occupation-data";
import { type PackLater } from "../../content/pack";
import { loadLaterStyle } from "../later/later-style";
import { loadAtlas } from "../places/place-data";
import { Find } from "./find";
import { type Known } from "./link";

let opened = 0;

/** Opens the questions with all that they need: nothing is asked for later. @throws {PackError} when it does not arrive. */
export async function openFind(request: PageRequest): Promise<OpenedPage> {
  const { files } = request.pack;
  const [atlas, occupations, { find }] = await Promise.all([
    loadAtlas(request),
    request.load(files.occupations) as Promise<OccupationData>,
    request.load(files.later) as Promise<PackLater>,
    loadLaterStyle(),
  ]);
  const known: Known = {
    occupations: new Set(occupations.groups.map(({ code }) => code)),
    municipalities: new Set(atlas.municipalities.map(({ code }) => code)),
  };
  const key = (opened += 1);
  return {
    name: find.words["title"] ?? "",
    draw: () => <Find key={key} data={{ atlas, occupations }} find={find} known={known} />,
  };
}
