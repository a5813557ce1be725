import { useRef, useState } from "preact/hooks";
import { Icon } from "../../ui/icon/icon";
import { useFind } from "./find-context";
import { Option } from "./option";
import { QuestionHead } from "./question";

/** The place to be near to: first the county, then the municipality, without typing. */
export function NearQuestion() {
  const { tell, answers, change, data } = useFind();
  const { counties, municipalities } = data.atlas;
  const chosen = municipalities.find(({ code }) => code === answers.near) ?? null;
  const [county, setCounty] = useState<number | null>(chosen?.county ?? null);
  const head = useRef<HTMLHeadingElement>(null);
  const open = (next: number | null) => {
    setCounty(next);
    requestAnimationFrame(() => head.current?.focus());
  };
  return (
    <>
      <QuestionHead title={tell("near.title")}>{tell("near.hint")}</QuestionHead>
      {county !== null && (
        <p>
          <button type="button" class="button second" onClick={() => open(null)}>
            {tell("near.county")}
          </button>
        </p>
      )}
      <h2 ref={head} id="list" tabIndex={-1}>
        {county === null ? tell("near.county") : <bdi lang="sv">{counties[county]}</bdi>}
      </h2>
      <ul class="find-options" aria-labelledby="list" lang="sv">
        {county === null
          ? counties.map((name, at) => (
              <Option chosen={chosen?.county === at} onChoose={() => open(at)} picture={<Icon name="map" />}>
                <bdi>{name}</bdi>
              </Option>
            ))
          : municipalities
              .filter((place) => place.county === county)
              .map(({ code, name }) => (
                <Option
                  picture={<Icon name="places" />}
                  chosen={answers.near === code}
                  onChoose={() => change({ near: answers.near === code ? null : code })}
                >
                  <bdi>{name}</bdi>
                </Option>
              ))}
      </ul>
    </>
  );
}
