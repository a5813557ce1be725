import { useEffect, useState } from "preact/hooks";
import { type PageRequest } from "../../../app/feature-pages";
import { type PackSearch } from "../../../content/search-data";
import { Icon } from "../../../ui/icon/icon";
import { Marked } from "../../../ui/text/marked";
import { findGlossary, joinGlossaries, type GlossaryWord } from "../deck/find-glossary";
import { useTell } from "../visit-words";
import { type Prepared } from "./use-deck";
import "../../../ui/one-sheet/one-sheet.css";

interface GlossaryProperties extends Prepared {
  load: PageRequest["load"];
  onBack: () => void;
}

/** The Swedish words of the chosen deck with their renderings, for the interpreter beforehand: one printed page. */
export function Glossary({ deck, contents, load, onBack }: GlossaryProperties) {
  const tell = useTell();
  const [words, setWords] = useState<GlossaryWord[] | null>(null);
  useEffect(() => {
    const [first] = contents;
    void Promise.all(contents.map(({ pack }) => load(pack.files.search) as Promise<PackSearch>)).then(
      (glossaries) => {
        const [marks] = glossaries;
        setWords(first && marks ? joinGlossaries(findGlossary(deck.entries, first, marks), glossaries) : []);
      },
      (error: unknown) => {
        console.info("The glossary does not come.", error);
        setWords([]);
      },
    );
  }, []);
  return (
    <div class="page visit glossary one-sheet">
      <h1>{tell("glossary.title")}</h1>
      <p class="lead">{tell("glossary.lead")}</p>
      <p class="onward unprinted">
        <button type="button" onClick={onBack}>
          {tell("glossary.back")}
        </button>
        <button type="button" class="button second" data-print="">
          <Icon name="print" />
          {tell("leave.print")}
        </button>
      </p>
      {words?.length === 0 && <p>{tell("glossary.none")}</p>}
      {words && words.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{tell("glossary.word")}</th>
              {contents.map(({ pack: { language } }) => (
                <th scope="col" lang={language.tag} dir={language.direction}>
                  {language.autonym}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.map(({ sv, terms }) => (
              <tr>
                <th scope="row" lang="sv" dir="ltr">
                  {sv}
                </th>
                {contents.map(({ pack: { language } }, at) => (
                  <td lang={language.tag} dir={language.direction}>
                    <b>
                      <Marked text={terms[at]?.text ?? ""} />
                    </b>{" "}
                    <Marked text={terms[at]?.explain ?? ""} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
