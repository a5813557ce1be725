import { useSurroundings } from "../../ui/surroundings";
import { useFind } from "./find-context";
import { type Teller } from "./tell-fact";

/** What sentences about places are made with. */
export function useTeller(): Teller {
  const { say, pack } = useSurroundings();
  const { tell, data, find, answers } = useFind();
  return { tell, data, find, answers, say, style: pack.numbers };
}
