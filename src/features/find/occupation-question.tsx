import { useMemo, useRef, useState } from "preact/hooks";
import { type Answers } from "./answers";
import { findGroup, useFind } from "./find-context";
import { OccupationCard } from "./occupation-card";
import { Option } from "./option";
import { Picture } from "./picture";
import { QuestionHead } from "./question";
import { prepareSearch } from "./search-occupations";

/** Longer than any word for an occupation. */
const LONGEST_WORD = 60;

/** What an adult works as, or wants to: by field and group, or by a word. */
export function OccupationQuestion({ adult }: { adult: 0 | 1 }) {
  const { tell, answers, change, data, find } = useFind();
  const search = useMemo(() => prepareSearch(data.occupations, find), [find]);
  const [typed, setTyped] = useState("");
  const [field, setField] = useState<number | null>(null);
  const part = useRef<HTMLDivElement>(null);
  const chosen = findGroup(answers.occupations[adult], { data, find });
  const { fields, groups } = data.occupations;
  const goOn = () => requestAnimationFrame(() => part.current?.focus());
  const choose = (code: string | null) => {
    const [own, partners] = answers.occupations;
    const occupations: Answers["occupations"] = adult === 0 ? [code, partners] : [own, code];
    change({ occupations });
    goOn();
  };
  const shown =
    typed.trim() !== "" ? search(typed) : field === null ? null : places(groups, (one) => one.field === field);
  const byName =
    shown && typed.trim() === "" ? [...shown].sort((one, other) => compare(find.groups, one, other)) : shown;
  return (
    <>
      <QuestionHead title={tell(adult === 0 ? "occupation.mine" : "occupation.partners")}>
        {chosen ? undefined : tell("occupation.hint")}
      </QuestionHead>
      <div ref={part} class="find-part" tabIndex={-1}>
        {chosen ? (
          <OccupationCard chosen={chosen} onChoose={choose} />
        ) : (
          <>
            <p class="find-field">
              <label for="occupation">{tell("occupation.search")}</label>
              <input
                id="occupation"
                type="search"
                autocomplete="off"
                autocapitalize="none"
                spellcheck={false}
                dir="auto"
                maxLength={LONGEST_WORD}
                value={typed}
                onInput={({ currentTarget }) => setTyped(currentTarget.value)}
              />
            </p>
            {field !== null && typed.trim() === "" && (
              <p>
                <button
                  type="button"
                  class="button second"
                  onClick={() => {
                    setField(null);
                    goOn();
                  }}
                >
                  {tell("occupation.fields")}
                </button>
              </p>
            )}
            <p role="status">{shown?.length === 0 && tell("occupation.nothing")}</p>
            <ul class="find-options">
              {byName
                ? byName.map((at) => (
                    <Option
                      key={groups[at]?.code}
                      picture={<Picture name={fields[groups[at]?.field ?? 0] ?? ""} />}
                      chosen={false}
                      onChoose={() => choose(groups[at]?.code ?? null)}
                    >
                      {find.groups[at]}
                    </Option>
                  ))
                : fields.map((name, at) => (
                    <Option
                      key={name}
                      picture={<Picture name={name} />}
                      chosen={false}
                      onChoose={() => {
                        setField(at);
                        goOn();
                      }}
                    >
                      {find.fields[at]}
                    </Option>
                  ))}
            </ul>
          </>
        )}
      </div>
    </>
  );
}

function places<Item>(list: readonly Item[], fits: (item: Item) => boolean): number[] {
  return list.flatMap((item, at) => (fits(item) ? [at] : []));
}

function compare(names: readonly string[], one: number, other: number): number {
  return (names[one] ?? "").localeCompare(names[other] ?? "", document.documentElement.lang);
}
