import { type PackSource, type PackStatement, type PackStory } from "../../../content/pack";
import { describeFigure } from "../../../ui/figure/describe-figure";
import { fill } from "../../../ui/surroundings";
import { countyOf, findPlace } from "../../places/place-data";
import { type VisitKey } from "../visit-key";
import { type Subject } from "./deck";
import { findStatement, findStep, type VisitContent } from "./visit-content";

/** What an entry says in one language. */
export interface EntryText {
  /** Stands on every slide of the entry. */
  heading: string;
  /** A figure, shown large. */
  value?: string;
  /** Divided over slides. */
  text: string;
  /** Stands small below: how a story came to be told, a figure's comparison. */
  remark?: string;
  source?: PackSource;
  /** Of the fact, written out. */
  year?: string;
  old?: true;
}

/** Reads what an entry says in a language; null where the content no longer has it. */
export function readEntry(subject: Subject, content: VisitContent): EntryText | null {
  const { pack, words } = content;
  switch (subject.kind) {
    case "greeting":
      return { heading: words["part.welcome"], text: words[`slide.${subject.id}`] };
    case "prompt":
      return { heading: words["part.questions"], text: words[`slide.${subject.id}`] };
    case "gathered":
      return { heading: words[`slide.${subject.id}`], text: "" };
    case "thanks":
      return { heading: words["slide.thanks"], text: "" };
    case "own":
      return { heading: words["slide.own"], text: subject.words[pack.language.slug] ?? "" };
    case "guide": {
      const section = pack.guide.find(({ id }) => id === subject.section);
      const statement = findStep(content, subject.section, subject.id);
      return section && statement ? readStatement(section.title, statement, pack.sources) : null;
    }
    case "story": {
      const story = pack.stories.find(({ id }) => id === subject.id);
      return story ? readStory(story, content) : null;
    }
    default:
      return readPlace(subject, content);
  }
}

function readPlace(subject: Extract<Subject, { place: string }>, content: VisitContent): EntryText | null {
  const { pack, atlas, told, words, profiles } = content;
  const found = findPlace(subject.place, atlas);
  const profile = profiles.get(subject.place);
  if (!found || !profile) return null;
  const { name } = found.place;
  const say = (key: VisitKey) => fill(words[key], { name });
  switch (subject.kind) {
    case "place":
      return { heading: say("slide.place"), text: told[subject.place]?.summary ?? "" };
    case "map":
      return { heading: say("slide.map"), text: fill(words["slide.county"], { name: countyOf(found.place, atlas) }) };
    case "take":
      return { heading: name, text: words["slide.take"] };
    case "statement": {
      const { topic, id } = subject;
      const statement = findStatement(content, subject.place, topic, id);
      const heading = `${name}: ${pack.words[`topic.${topic}`] ?? ""}`;
      return statement ? readStatement(heading, statement, profile.sources) : null;
    }
    case "figure": {
      const indicator = atlas.indicators.find(({ id }) => id === subject.id);
      if (!indicator) return null;
      const { value, median, year } = describeFigure(indicator, found.at, atlas, pack.numbers);
      if (value === null) return null;
      const label = `figure.${indicator.id}`;
      return {
        heading: `${name}: ${pack.words[`${label}.name`] ?? ""}`,
        value,
        text: pack.words[`${label}.explain`] ?? "",
        remark: fill(pack.words["figure.median"] ?? "", { name: median }),
        source: { publisher: indicator.publisher },
        year: year === null ? (pack.words["year.not_stated"] ?? "") : String(year),
      };
    }
  }
}

function readStatement(heading: string, statement: PackStatement, sources: readonly PackSource[]): EntryText {
  const { text, source, year, old, ask } = statement;
  const named = sources[source];
  return {
    heading,
    text,
    ...(ask && { remark: ask }),
    ...(named && { source: named }),
    year,
    ...(old && { old }),
  };
}

function readStory(story: PackStory, { pack, words }: VisitContent): EntryText {
  const { title, paragraphs, place, consent, nearby, source, year, old } = story;
  const named = pack.sources[source];
  const remarks = [
    fill(words["slide.story"], { name: place }),
    pack.words[`stories.${consent}`],
    nearby && pack.words["stories.nearby_note"],
  ];
  return {
    heading: title,
    text: paragraphs.join(" "),
    remark: remarks.filter(Boolean).join(" · "),
    ...(named && { source: named }),
    year,
    ...(old && { old }),
  };
}
