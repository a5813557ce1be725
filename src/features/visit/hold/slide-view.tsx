import { Marked } from "../../../ui/text/marked";
import { countWords } from "../deck/sentences";
import { type VisitContent } from "../deck/visit-content";
import { type Slide } from "../deck/write-slides";
import { type Talk } from "../talk/talk";
import { hasPicture, SlidePicture } from "./slide-picture";

/** From how many words on the letters are smaller. */
const MANY = 18;
const VERY_MANY = 30;

interface SlideViewProperties {
  slide: Slide;
  /** Of the languages on the screen, in the order of the slide's texts. */
  contents: readonly VisitContent[];
  talk: Talk;
}

/** One thought, large, in each language on the screen and in its direction. */
export function SlideView({ slide, contents, talk }: SlideViewProperties) {
  const { subject, texts, part } = slide;
  const [first] = contents;
  if (!first) return null;
  const words = Math.max(...texts.map(({ heading, text }) => countWords(`${heading} ${text}`)));
  const picture = hasPicture(subject, first);
  const size = words > VERY_MANY ? "very-many" : words > MANY ? "many" : "few";
  return (
    <article class={`slide words-${size} of-${subject.kind}${picture ? "" : " bare"}`}>
      {picture && <SlidePicture subject={subject} content={first} />}
      <div class="sides">
        {texts.map(({ heading, value, text, remark, source, year, old }, at) => {
          const content = contents[at] ?? first;
          const { pack, words: own } = content;
          const { tag, direction } = pack.language;
          return (
            <div class="side" lang={tag} dir={direction} key={tag}>
              <p class="part">{own[`part.${part}`]}</p>
              <h2>
                <Marked text={heading} />
              </h2>
              {value && <p class="value">{value}</p>}
              {text && (
                <p class="thought">
                  <Marked text={text} />
                </p>
              )}
              <Gathered subject={subject} talk={talk} content={content} at={at} />
              {(remark ?? source ?? old) && (
                <p class="remark">
                  {old && <b>{pack.words["statement.old"]}. </b>}
                  {remark && (
                    <span>
                      <Marked text={remark} />{" "}
                    </span>
                  )}
                  {source && (
                    <span>
                      {pack.words["source.label"]}: <bdi lang="sv">{source.publisher}</bdi>, {year}
                    </span>
                  )}
                </p>
              )}
            </div>
          );
        })}
      </div>
    </article>
  );
}

/** How many parked questions are read at once from the back of a room. */
const SHOWN = 6;

/** What the group said: its questions stand once, as they were typed; counts stand in each language. */
function Gathered({
  subject,
  talk,
  content,
  at,
}: Pick<Slide, "subject"> & { talk: Talk; content: VisitContent; at: number }) {
  if (subject.kind !== "gathered") return null;
  if (subject.id === "counted") {
    return (
      <ul class="counted">
        {talk.hands.map(({ topic, hands }) => (
          <li>
            {content.pack.words[`topic.${topic}`]}: <b>{hands}</b>
          </li>
        ))}
      </ul>
    );
  }
  if (talk.questions.length === 0) return <p class="thought">{content.words["talk.none"]}</p>;
  return at > 0 ? null : (
    <ul class="asked">
      {talk.questions.slice(-SHOWN).map((question) => (
        <li dir="auto">{question}</li>
      ))}
    </ul>
  );
}
