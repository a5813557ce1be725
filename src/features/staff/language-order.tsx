import kiosk from "virtual:kiosk";
import { useState } from "preact/hooks";
import { firstLanguages, keepFirstLanguages } from "../kiosk/first-languages";
import { orderLanguages } from "../kiosk/order-languages";
import { Both } from "./both";
import { WORDS } from "./words";

/** The languages in the order in which the kiosk shows them; a touch puts one first. */
export function LanguageOrder({ usual }: { usual: readonly string[] }) {
  const [first, setFirst] = useState(() => firstLanguages({ languages: usual }));
  const [full, setFull] = useState(false);
  const set = (slugs: readonly string[] | null) => {
    const kept = keepFirstLanguages(slugs);
    setFull(!kept);
    if (kept) setFirst(slugs ?? usual);
  };
  return (
    <section class="card">
      <h2>
        <Both words={WORDS.languages} />
      </h2>
      <p>
        <Both words={WORDS.order} />
      </p>
      <ol class="staff-languages">
        {orderLanguages(kiosk.languages, first).map(({ slug, tag, direction, autonym }) => (
          <li key={slug}>
            <button
              type="button"
              lang={tag}
              dir={direction}
              onClick={() => set([slug, ...first.filter((one) => one !== slug)])}
            >
              {autonym}
            </button>
          </li>
        ))}
      </ol>
      <button type="button" onClick={() => set(null)}>
        <Both words={WORDS.usual} />
      </button>
      <div role="alert">{full && <Both words={WORDS.full} />}</div>
    </section>
  );
}
