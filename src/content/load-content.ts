import { checkFacts } from "./checks/check-facts";
import { checkGlossary } from "./checks/check-glossary";
import { checkOccupations } from "./checks/check-occupations";
import { checkRecordings } from "./checks/check-recordings";
import { checkStatus } from "./checks/check-status";
import { checkWords } from "./checks/check-words";
import { ContentError, type Problem } from "./problem";
import { readContent, type Content } from "./reading/read-content";
import { type Occupations } from "./reading/read-occupations";
import { type Events } from "./schemas/events";
import { type Facilities } from "./schemas/facilities";
import { type Glossary } from "./schemas/glossary";
import { type Guide } from "./schemas/guide";
import { type Publisher } from "./schemas/publisher";
import { type Stories } from "./schemas/stories";
import { type Visits } from "./schemas/visits";
import { type Facts } from "./reading/read-content";

/** Content that has passed every check. */
export interface CheckedContent extends Content {
  guide: Facts<Guide>;
  stories: Facts<Stories>;
  glossary: Facts<Glossary>;
  publisher: Publisher;
  visits: Facts<Visits>;
  facilities: Facts<Facilities>;
  occupations: Occupations;
  events: Facts<Events>;
}

/** Reads and checks the content; returns it with every problem found. `today` is an ISO date. */
export function inspectContent(root: string, today: string): { content: Content; problems: Problem[] } {
  const problems: Problem[] = [];
  const content = readContent(root, problems);
  checkFacts(content, today, problems);
  if (content.stories) checkRecordings(root, content.stories, problems);
  checkWords(content, problems);
  checkOccupations(content, problems);
  checkStatus(content, problems);
  checkGlossary(content, problems);
  return { content, problems };
}

/**
 * Reads and checks the content below `root`.
 * @throws {ContentError} naming every problem, when there is one.
 */
export function loadContent(root: string, today: string): CheckedContent {
  const { content, problems } = inspectContent(root, today);
  const { guide, stories, glossary, publisher, visits, facilities, occupations, events } = content;
  const whole = guide && stories && glossary && publisher && visits && facilities && occupations && events;
  if (problems.length > 0 || !whole) throw new ContentError(problems);
  return {
    ...content,
    guide,
    stories: leaveWithdrawnOut(stories),
    glossary,
    publisher,
    visits,
    facilities,
    occupations,
    events,
  };
}

/** A story that has been taken back goes no further than here, even where its words still stand in locales/. */
function leaveWithdrawnOut({ source, value }: Facts<Stories>): Facts<Stories> {
  const stories = value.stories.filter(({ id }) => !value.withdrawn.includes(id));
  return { source, value: { ...value, stories } };
}
