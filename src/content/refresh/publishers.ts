/**
 * Where the publishers answer. Confirmed in public documents and recorded answers, not by a call of our own:
 * - Kolada v3 (v2 answers 410 since 2026): https://api.kolada.se/v3/docs, by the description of v2 at github.com/Hypergene/kolada and
 *   several clients of 2026.
 * - SCB PxWebApi 2: https://www.scb.se/vara-tjanster/oppna-data/, user guide at github.com/PxTools/pxtools.github.io, and answers of all
 *   the tables of refresh.yaml recorded in September 2026 at github.com/aniisabihi/atlas290. Version 1 (api.scb.se) is being closed.
 * - Yrkesbarometern: https://data.arbetsformedlingen.se/data/yrkesbarometer/, by rows of round 2025-2 in a published notebook and the
 *   list of fields of round 2026-1.
 */
export const PUBLISHERS = {
  kolada: "https://api.kolada.se/v3",
  scb: "https://statistikdatabasen.scb.se/api/v2",
  outlook: "https://data.arbetsformedlingen.se/prognoser/yrkesbarometer.json",
};

export type Publishers = typeof PUBLISHERS;

/** The addresses, where the environment does not name others: FOTFASTE_KOLADA, FOTFASTE_SCB, FOTFASTE_YRKESBAROMETER. */
export function publishersOf(environment: Record<string, string | undefined>): Publishers {
  return {
    kolada: environment["FOTFASTE_KOLADA"] ?? PUBLISHERS.kolada,
    scb: environment["FOTFASTE_SCB"] ?? PUBLISHERS.scb,
    outlook: environment["FOTFASTE_YRKESBAROMETER"] ?? PUBLISHERS.outlook,
  };
}
