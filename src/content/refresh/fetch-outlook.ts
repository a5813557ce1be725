import { z } from "zod";
import { type RefreshSettings } from "../schemas/refresh";
import { newestRound, type Assessment } from "./outlook-file";
import { parseAnswer } from "./parse-answer";
import { type Fetching } from "./fetching";
import { RefreshFault, SHAPE_CHANGED, TRY_LATER } from "./refresh-fault";

const name = z.string().min(1);

/** A row of yrkesbarometer.json: one occupation in one county, or with lan "00" in the whole country. */
const row = z.object({
  yrkesomrade: name,
  yb_yrke: name,
  yb_concept_id: z.string().regex(/^\w{4}_\w{3}_\w{3}$/),
  lan: z.string().regex(/^\d{2}$/),
  ssyk: z.string().regex(/^\d{4}(, \d{4})*$/),
  jobbmojligheter: z.enum(["små", "medelstora", "stora"]).nullable(),
  rekryteringssituation: z.enum(["överskott", "balans", "brist", "paradox"]).nullable(),
  prognos: z.enum(["minska", "vara oförändrad", "öka"]).nullable(),
  hogsta_bedomningsniva: name.nullable(),
  delvis_helt: z.enum(["delvis", "helt"]).nullable(),
  omgang: z.string().regex(/^\d{4}-[12]$/),
});

const WHAT = "Arbetsförmedlingen's Yrkesbarometer";

/**
 * Reads the newest round of Arbetsförmedlingen's Yrkesbarometer, whole.
 * @param held what we have, of one round or several.
 * @param counties codes of all counties.
 * @throws {RefreshFault} when the round is older than ours, or not whole.
 */
export async function fetchOutlook(
  settings: RefreshSettings["outlook"],
  held: readonly Assessment[],
  counties: ReadonlySet<string>,
  { ask, publishers }: Fetching,
): Promise<Assessment[]> {
  const answer = parseAnswer(z.array(row).min(1), await ask({ address: new URL(publishers.outlook) }), WHAT);
  const assessments = answer.map(assessmentOf).toSorted(byPlace);
  checkRound(assessments, held);
  checkWhole(assessments, settings.fewest_occupations, new Set(["00", ...counties]));
  return assessments;
}

function assessmentOf(one: z.output<typeof row>): Assessment {
  return {
    round: one.omgang,
    county: one.lan,
    occupation_sv: one.yb_yrke,
    area_sv: one.yrkesomrade,
    ssyk: one.ssyk.replaceAll(", ", " "),
    concept_id: one.yb_concept_id,
    job_opportunities: one.jobbmojligheter ?? "",
    recruitment: one.rekryteringssituation ?? "",
    forecast: one.prognos ?? "",
    level: [one.hogsta_bedomningsniva, one.delvis_helt].filter((part) => part !== null).join("/"),
  };
}

/** By area, occupation and county, so that two rounds can be laid side by side. */
function byPlace(one: Assessment, other: Assessment): number {
  for (const column of ["area_sv", "occupation_sv", "county"] as const) {
    if (one[column] !== other[column]) return one[column] < other[column] ? -1 : 1;
  }
  return 0;
}

function checkRound(assessments: readonly Assessment[], held: readonly Assessment[]): void {
  const rounds = [...new Set(assessments.map(({ round }) => round))];
  const [round = ""] = rounds;
  if (rounds.length > 1) throw new RefreshFault(`${WHAT} mixes the rounds ${rounds.join(", ")}`, SHAPE_CHANGED);
  const newest = newestRound(held);
  if (newest !== null && round < newest) {
    throw new RefreshFault(`${WHAT} is of round ${round}, and we hold ${newest}`, TRY_LATER);
  }
}

function checkWhole(assessments: readonly Assessment[], fewest: number, counties: ReadonlySet<string>): void {
  const found = new Map<string, Set<string>>();
  for (const { occupation_sv: occupation, county } of assessments) {
    if (!counties.has(county))
      throw new RefreshFault(`${WHAT} names the county ${county}, which nobody knows`, SHAPE_CHANGED);
    const places = found.get(occupation) ?? new Set();
    if (places.has(county))
      throw new RefreshFault(`${WHAT} holds ${occupation} in county ${county} twice`, SHAPE_CHANGED);
    found.set(occupation, places.add(county));
  }
  const partly = [...found].find(([, places]) => places.size < counties.size);
  if (partly) {
    throw new RefreshFault(`${WHAT} holds ${partly[0]} for ${partly[1].size} of ${counties.size} areas`, TRY_LATER);
  }
  if (found.size < fewest) {
    throw new RefreshFault(
      `${WHAT} holds ${found.size} occupations, ${fewest} are the fewest believed`,
      "If so few are right, lower `fewest_occupations` in refresh.yaml.",
    );
  }
}
