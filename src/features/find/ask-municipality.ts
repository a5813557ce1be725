import { occupationsOf, type Answers } from "./answers";
import { type FindKey } from "./find-words";

/** A question to a municipality: the key of its text, and for an occupation its code. */
export interface MunicipalityQuestion {
  key: Extract<FindKey, `ask.${string}`>;
  occupation?: string;
}

/** The questions that follow from the answers: what matters and no figure tells, then what everybody needs to know. */
export function questionsFor(answers: Answers): MunicipalityQuestion[] {
  const { asked, children, partner, wishes } = answers;
  const occupations = occupationsOf(answers);
  const homes = asked.rent ?? asked.homes;
  return [
    ...occupations.map((occupation): MunicipalityQuestion => ({ key: "ask.occupation", occupation })),
    ...(occupations.length > 0 ? [{ key: "ask.validation" } as const] : []),
    ...(partner ? [{ key: "ask.partner" } as const] : []),
    { key: "ask.home" },
    ...(homes ? [{ key: "ask.rent" } as const] : []),
    ...children.map((child): MunicipalityQuestion => ({ key: `ask.${child}` })),
    ...wishes.map((wish): MunicipalityQuestion => ({ key: `ask.${wish}` })),
    { key: "ask.who" },
  ];
}
