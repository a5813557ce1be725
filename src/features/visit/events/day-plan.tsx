import { useEffect, useState } from "preact/hooks";
import { Marked } from "../../../ui/text/marked";
import { Option } from "../prepare/option";
import { useOwnDevice } from "../use-own-device";
import { useTell } from "../visit-words";
import { CHECKS, keepTicks, readTicks, type Check } from "./ticks";

/** What to look at and ask on the day, to tick; kept on the device only when the reader chooses so. */
export function DayPlan({ id }: { id: string }) {
  const tell = useTell();
  const own = useOwnDevice();
  const [ticks, setTicks] = useState<readonly Check[]>([]);
  const [status, setStatus] = useState("");
  useEffect(() => {
    if (own) setTicks(readTicks(id));
  }, [own, id]);
  const toggle = (check: Check) =>
    setTicks(ticks.includes(check) ? ticks.filter((one) => one !== check) : [...ticks, check]);
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">{tell("plan.title")}</h2>
      <p>{tell("plan.why")}</p>
      <div class="checks">
        {CHECKS.map((check) => (
          <Option type="checkbox" name="check" checked={ticks.includes(check)} onChange={() => toggle(check)}>
            <Marked text={tell(`plan.${check}`)} />
          </Option>
        ))}
      </div>
      {own && (
        <p class="onward unprinted">
          <button
            type="button"
            class="button second"
            onClick={() => setStatus(keepTicks(id, ticks) ? tell("file.kept") : tell("file.not_kept"))}
          >
            {tell("plan.keep")}
          </button>
          <button
            type="button"
            class="button second"
            onClick={() => {
              keepTicks(id, null);
              setTicks([]);
              setStatus("");
            }}
          >
            {tell("plan.forget")}
          </button>
        </p>
      )}
      <p role="status">{status}</p>
    </section>
  );
}
