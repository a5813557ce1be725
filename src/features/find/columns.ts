import { type Atlas, type AtlasIndicator, type AtlasMunicipality } from "../../content/atlas";
import { kilometresBetween } from "../../content/distance";
import { type Chance, type OccupationData } from "../../content/occupation-data";
import { shortestDay } from "../places/daylight";
import { CRITERIA, occupationsOf, type Answers, type CriterionId } from "./answers";
import { CRITERION, worthOf, type Measure } from "./criteria";

/** What the ranking is made from. */
export interface FindData {
  atlas: Atlas;
  occupations: OccupationData;
}

/** One figure of every municipality, in the order of the atlas, and what each is worth. */
export interface Column {
  criterion: CriterionId;
  measure: Measure;
  indicator: AtlasIndicator | null;
  /** Code of the occupation group that it is about. */
  occupation: string | null;
  figures: (number | null)[];
  values: (number | null)[];
}

/** The columns of everything that is asked for, in the order of the criteria; what no figure answers has none. */
export function columnsOf(answers: Answers, data: FindData): Column[] {
  return CRITERIA.filter((id) => answers.asked[id]).flatMap((id) => columnsOfCriterion(id, answers, data));
}

/** The columns of one criterion: one for each measure, for occupations one for each adult's that is judged by county. */
export function columnsOfCriterion(criterion: CriterionId, answers: Answers, data: FindData): Column[] {
  const { atlas } = data;
  return CRITERION[criterion].measures.flatMap((measure) => {
    const column = (figures: (number | null)[] | null, occupation: string | null = null): Column[] =>
      figures
        ? [
            {
              criterion,
              measure,
              indicator: atlas.indicators.find(({ id }) => id === measure.indicator) ?? null,
              occupation,
              figures,
              values: figures.map((figure) => (figure === null ? null : worthOf(figure, measure))),
            },
          ]
        : [];
    if (measure.fact === "occupation")
      return occupationsOf(answers).flatMap((code) => column(chancesOf(code, data), code));
    return column(figuresOf(measure, answers, atlas));
  });
}

/** Figures of the atlas or the map; null when the question they answer was not answered. */
function figuresOf({ fact, indicator }: Measure, { near }: Answers, atlas: Atlas): (number | null)[] | null {
  const { municipalities } = atlas;
  if (indicator !== undefined) return atlas.indicators.find(({ id }) => id === indicator)?.values ?? null;
  if (fact === "town") return municipalities.map(({ larger, town }) => (larger ? 0 : town.kilometres));
  if (fact === "light") return lightOf(atlas);
  const target = municipalities.find(({ code }) => code === near);
  return target ? municipalities.map((place) => kilometresBetween(seatOf(place), seatOf(target))) : null;
}

/** Hours of light at midwinter, reckoned once: the sun's way is long to compute. */
const LIGHT = new WeakMap<Atlas, number[]>();

function lightOf(atlas: Atlas): number[] {
  const known = LIGHT.get(atlas);
  if (known) return known;
  const hours = atlas.municipalities.map(({ landscape, longitude }) =>
    Math.round(shortestDay(landscape.latitude, longitude)),
  );
  LIGHT.set(atlas, hours);
  return hours;
}

function seatOf({ longitude, landscape: { latitude } }: AtlasMunicipality) {
  return { longitude, latitude };
}

/**
 * The chance of work in an occupation group, by the county of each municipality; null where nobody has judged it. Of
 * several occupations in the group the one with the smallest chance counts, because nobody knows which is meant.
 */
function chancesOf(code: string, { atlas, occupations }: FindData): (number | null)[] | null {
  const group = occupations.groups.find((one) => one.code === code);
  const judged = (group?.outlooks ?? []).flatMap((at) => occupations.outlooks[at]?.counties ?? []);
  if (judged.length === 0) return null;
  const byCounty = atlas.counties.map((_, county) => {
    const chances = judged
      .map((one) => one.chances[county] ?? null)
      .filter((chance): chance is Chance => chance !== null);
    return chances.length > 0 ? Math.min(...chances) : null;
  });
  return atlas.municipalities.map(({ county }) => byCounty[county] ?? null);
}
