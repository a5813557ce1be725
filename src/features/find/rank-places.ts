import { type Answers, type CriterionId } from "./answers";
import { columnsOf, type Column, type FindData } from "./columns";
import { CRITERION, WEIGHTS } from "./criteria";
import { sieve, type MustEffect } from "./rank/musts";
import { compareForList } from "./rank/order";
import { placeAll, type Fit, type Placing } from "./rank/place";
import { type Draws } from "./rank/robustness";
import { type WeighedParent } from "./rank/weights";

/** Being among so many of Sweden's 290 municipalities, about a tenth, is what fits well. */
export const FIRST = 30;

/** A few hundred answers a little different from the given ones: half a step up or down; the seed makes them the same each time. */
export const DRAWS: Draws = { count: 300, spread: (WEIGHTS.much - WEIGHTS.little) / 2, seed: 290 };

/** A criterion that gives points. */
export interface Parent extends WeighedParent {
  criterion: CriterionId;
}

/** What must be so, and what it does. */
export interface MustResult extends MustEffect {
  column: Column;
  limit: number;
}

/** All that the result shows; places are indices into the atlas. */
export interface FindResult {
  /** Columns that give points, and what they belong to. */
  columns: Column[];
  parents: Parent[];
  musts: MustResult[];
  placing: Placing;
  groups: Record<Fit, number[]>;
  /** How many places meet every must that is known of them. */
  left: number;
}

/** Ranks every municipality by the answers; `draws` says how often the weights are varied. */
export function rankPlaces(answers: Answers, data: FindData, draws: Draws = DRAWS): FindResult {
  const all = columnsOf(answers, data);
  const isMust = ({ criterion }: Column) => answers.asked[criterion]?.degree === "must";
  const columns = all.filter((column) => !isMust(column));
  const parents = parentsOf(columns, answers);
  const { municipalities } = data.atlas;
  const sizes = municipalities.map(({ landscape }) => landscape.population);
  const rows = municipalities.map((_, at) => columns.map(({ values }) => values[at] ?? null));
  const placing = placeAll(rows, parents, FIRST, draws);
  const mustColumns = firstOfEach(all.filter(isMust));
  const musts = mustColumns.map((column) => ({ column, ...limitOf(column, answers) }));
  const { kept, unknown, effects } = sieve(
    municipalities.length,
    musts.map(({ column: { figures }, limit, side }) => ({ figures, limit, side })),
    sizes,
  );
  const ordered = (places: readonly number[]) =>
    places
      .flatMap((at) => {
        const own = placing.placed[at];
        return own ? [{ at, score: own.score, size: sizes[at] ?? 0, id: municipalities[at]?.code ?? "" }] : [];
      })
      .sort(compareForList)
      .map(({ at }) => at);
  const fitting = (fit: Fit) => kept.filter((at) => placing.placed[at]?.fit === fit);
  // Without anything that gives points no place fits better than another.
  const open = parents.length === 0;
  return {
    columns,
    parents,
    musts: musts.map(({ column, limit }, at) => ({ column, limit, ...(effects[at] ?? NO_EFFECT) })),
    placing,
    groups: {
      well: ordered(open ? [] : fitting("well")),
      partly: ordered(open ? kept : fitting("partly")),
      less: ordered(open ? [] : fitting("less")),
      unknown: ordered(open ? unknown : [...unknown, ...fitting("unknown")]),
    },
    left: kept.length + unknown.length,
  };
}

const NO_EFFECT: MustEffect = { removed: 0, unknown: 0, closest: null };

/** The criteria of columns that stand together, each with its weight. */
function parentsOf(columns: readonly Column[], { asked }: Answers): Parent[] {
  const parents: Parent[] = [];
  for (const { criterion } of columns) {
    const last = parents[parents.length - 1];
    if (last?.criterion === criterion) last.columns += 1;
    else
      parents.push({
        criterion,
        columns: 1,
        weight: asked[criterion]?.degree === "little" ? WEIGHTS.little : WEIGHTS.much,
      });
  }
  return parents;
}

/** A limit is one of a criterion's first measure; of an occupation there is one for each adult. */
function firstOfEach(columns: readonly Column[]): Column[] {
  return columns.filter(({ criterion, measure }) => CRITERION[criterion].measures[0] === measure);
}

function limitOf({ criterion }: Column, { asked }: Answers): { limit: number; side: "least" | "most" } {
  const { limits, side } = CRITERION[criterion];
  return { limit: limits[asked[criterion]?.limit ?? 1] ?? 0, side };
}
