import { type ComponentChild } from "preact";
import { type OpenedPage, type PageRequest } from "../../app/feature-pages";
import { Missing } from "../../app/pages/missing";
import { Steps } from "../../app/pages/steps";
import { type WordKey } from "../../i18n/word-key";
import { About } from "./about";
import { Step } from "./step";
import { Stories } from "./stories";
import { Story } from "./story";
import { StoryCards } from "./story-cards";

/** Opens the page about the site. */
export function openAbout(request: PageRequest): Promise<OpenedPage> {
  return opened(nameOf("about.title", request), () => <About />);
}

/** Opens the list of stories. */
export function openStories(request: PageRequest): Promise<OpenedPage> {
  return opened(nameOf("stories.title", request), () => <Stories />);
}

/** Opens one story; for an unknown one the page that says so, with all there are. */
export function openStory(request: PageRequest): Promise<OpenedPage> {
  const { stories } = request.pack;
  const story = stories.find(({ id }) => id === idOf(request));
  if (story) return opened(story.title, () => <Story story={story} />);
  return opened(nameOf("missing.title", request), () => (
    <Missing what="story">
      <h2>{nameOf("stories.title", request)}</h2>
      <StoryCards stories={stories} />
    </Missing>
  ));
}

/** Opens one step of the guide; for an unknown one the page that says so, with all there are. */
export function openStep(request: PageRequest): Promise<OpenedPage> {
  const { guide } = request.pack;
  const section = guide.find(({ id }) => id === idOf(request));
  if (section) return opened(section.title, () => <Step section={section} />);
  return opened(nameOf("missing.title", request), () => (
    <Missing what="step">
      <h2>{nameOf("guide.all", request)}</h2>
      <Steps sections={guide} />
    </Missing>
  ));
}

function opened(name: string, draw: () => ComponentChild): Promise<OpenedPage> {
  return Promise.resolve({ name, draw });
}

function nameOf(key: WordKey, { pack }: PageRequest): string {
  return pack.words[key] ?? "";
}

function idOf({ route }: PageRequest): string {
  return "id" in route ? route.id : "";
}
