import { type Atlas } from "../atlas";
import { type Pack, type PackVisit } from "../pack";
import { formatPath, SECTIONS, type Route } from "../routes";

/** A page to prerender: where its file goes and which route it shows; `null` is the empty shell. */
export interface PageFile {
  fileName: string;
  route: Route | null;
}

/** Every page of a language, with the page for unknown addresses and the shell that offline pages are filled from. */
export function listPages(
  { language: { slug: language }, stories, guide }: Pack,
  { municipalities }: Atlas,
  { events }: Pick<PackVisit, "events">,
): PageFile[] {
  const told = municipalities.filter((municipality) => municipality.told);
  const routes: Exclude<Route, { page: "missing" }>[] = [
    { page: "home", language },
    ...SECTIONS.map((page) => ({ page, language })),
    ...municipalities.map(({ id }) => ({ page: "municipality" as const, language, id })),
    ...told.map(({ id }) => ({ page: "figures" as const, language, id })),
    ...stories.map(({ id }) => ({ page: "story" as const, language, id })),
    ...guide.map(({ id }) => ({ page: "step" as const, language, id })),
    { page: "ambassador", language },
    ...events.map(({ id }) => ({ page: "event" as const, language, id })),
  ];
  return [
    ...routes.map((route) => ({ fileName: `${formatPath(route)}index.html`, route })),
    { fileName: `${language}/404.html`, route: { page: "missing", language } },
    { fileName: `${language}/shell/index.html`, route: null },
  ];
}
