import { createTranslate, type Translate } from "../../i18n/build-words";
import { type Atlas } from "../atlas";
import { type Shores } from "../map/landscape";
import { type Geography } from "../map/geography";
import {
  PACK_FORMAT,
  TOPICS,
  type Pack,
  type PackGuideSection,
  type PackMunicipality,
  type PackSource,
  type PackStory,
} from "../pack";
import { type CheckedContent } from "../load-content";
import { type Words } from "../reading/read-content";
import { type Language } from "../schemas/languages";
import { type Statement } from "../schemas/statement";
import { type Municipality } from "../schemas/municipality";
import { isOutdated } from "../translations/text-status";
import { writeFigures } from "./build-figures";
import { buildInterface } from "./build-interface";
import { buildSources } from "./build-sources";
import { buildStatement, isOld, SourceShelf, writeYear, type PackWriter } from "./build-statement";
import { contentDate } from "./content-date";
import { describeTranslation } from "./describe-translation";
import { createFormats } from "./formats";

/** Boundaries, read once and used for every language. */
export interface Ground {
  geography: Geography;
  shores: Shores;
}

/** A language's pack before its files are named. */
export interface BuiltPack {
  pack: Omit<Pack, "files">;
  /** What its municipalities tell, each with the sources it names. */
  profiles: {
    code: string;
    summary: string;
    outdated?: true;
    sources: PackSource[];
    municipality: PackMunicipality;
  }[];
}

/** The mark of what is made of these texts: nothing while they are true to their source. */
type Outdated = (name: string, keys: readonly string[]) => { outdated?: true };

/** Builds the pack of one language: joins facts and words and writes every figure, year and date out. */
export function buildPack(content: CheckedContent, language: Language, atlas: Atlas): BuiltPack {
  const files = content.words.get(language.slug) ?? (new Map() as Words);
  const translate = createTranslate(
    language.tag,
    Object.fromEntries([...files].map(([name, { texts }]) => [name, Object.fromEntries(texts)])),
  );
  const formats = createFormats(language, translate("unit.kronor"));
  const date = contentDate(content);
  const writer: PackWriter = { formats, translate, year: Number(date.slice(0, 4)), sources: new SourceShelf(formats) };
  const { slug, tag, autonym, direction } = language;
  const outdated: Outdated = (name, keys) =>
    keys.some((key) => isOutdated(content, language, name, key)) ? { outdated: true } : {};
  const pack: BuiltPack["pack"] = {
    format: PACK_FORMAT,
    language: { slug, tag, autonym, direction },
    words: buildInterface(content, files, translate, formats),
    numbers: formats.style,
    told: content.municipalities.length,
    guide: buildGuide(content, writer, outdated),
    stories: buildStories(content, atlas, writer, outdated),
    sources: writer.sources.list,
    publisher: content.publisher.name === null ? null : { ...content.publisher, name: content.publisher.name },
    translations: content.languages.map((row) => describeTranslation(content, row, formats)),
    indicatorSources: buildSources(content, translate),
  };
  const profiles = content.municipalities.map(({ value }) => {
    const sources = new SourceShelf(formats);
    return {
      code: value.code,
      sources: sources.list,
      ...buildProfile(value, content, { ...writer, sources }, outdated),
    };
  });
  return { pack, profiles };
}

function buildProfile(
  { id, code, sources, statements, contacts = [] }: Municipality,
  { statistics }: CheckedContent,
  writer: PackWriter,
  outdated: Outdated,
): Pick<BuiltPack["profiles"][number], "summary" | "outdated" | "municipality"> {
  const name = `municipalities/${id}`;
  const figures = writeFigures(code, statistics.indicators, writer.formats);
  const words: Translate = (key) => writer.translate(`${name}|${key}`, figures);
  const build = (item: Statement, key: string) => ({
    ...buildStatement(item, words(key), sources, writer),
    ...outdated(name, [key]),
  });
  const topics = TOPICS.flatMap((topic) => {
    const list = statements[topic] ?? [];
    if (list.length === 0) return [];
    return [{ id: topic, statements: list.map((item) => build(item, `${topic}.${item.id}`)) }];
  });
  return {
    summary: writer.formats.isolate(words("summary")),
    ...outdated(name, ["summary"]),
    municipality: {
      id,
      topics,
      contacts: contacts.map((item) => build(item, `contacts.${item.id}`)),
    },
  };
}

function buildGuide({ guide }: CheckedContent, writer: PackWriter, outdated: Outdated): PackGuideSection[] {
  const { sections, sources } = guide.value;
  const words = (key: string) => writer.translate(`guide|${key}`);
  return sections.map(({ id, stages, statements }) => ({
    id,
    stages,
    title: writer.formats.isolate(words(`${id}.title`)),
    intro: writer.formats.isolate(words(`${id}.intro`)),
    ...outdated("guide", [`${id}.title`, `${id}.intro`]),
    statements: statements.map((item) => ({
      ...buildStatement(item, words(`${id}.${item.id}`), sources, writer),
      ...outdated("guide", [`${id}.${item.id}`]),
    })),
  }));
}

function buildStories(
  { stories, languages }: CheckedContent,
  atlas: Atlas,
  writer: PackWriter,
  outdated: Outdated,
): PackStory[] {
  const { sources, stories: list } = stories.value;
  const words = (key: string) => writer.formats.isolate(writer.translate(`stories|${key}`));
  return list.map((story) => {
    const source = sources[story.source];
    if (!source) throw new Error(`The story ${story.id} names the unknown source ${story.source}`);
    const home = atlas.municipalities.find(({ id }) => id === story.municipality);
    return {
      id: story.id,
      home: home ? { id: home.id, name: home.name, landscape: home.landscape } : null,
      place: story.place,
      nearby: story.nearby,
      teller: story.teller,
      consent: story.consent,
      ...(story.audio && {
        audio: {
          address: story.audio.file,
          tag: languages.find(({ slug }) => slug === story.audio?.language)?.tag ?? "",
        },
      }),
      title: words(`${story.id}.title`),
      lead: words(`${story.id}.lead`),
      paragraphs: words(`${story.id}.text`).split(/\n{2,}/),
      source: writer.sources.place(source),
      year: writeYear(story.year, writer),
      ...(isOld(story, writer.year) && { old: true as const }),
      ...outdated(
        "stories",
        ["title", "lead", "text"].map((part) => `${story.id}.${part}`),
      ),
    };
  });
}
