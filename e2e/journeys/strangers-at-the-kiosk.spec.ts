import { LASTING_TIMERS, spendDay } from "../kiosk/day";
import { monkeyAtKiosk } from "../kiosk/monkey";
import { seeds } from "../setting/seeds";
import { expect, test } from "../setting/site";

/** A hundred strangers at kiosks side by side; a thousand at one come with npm run soak -- kiosk. */
const SESSIONS = 100;
const KIOSKS = 4;

test("strangers who touch at random leave nothing and break nothing", async ({ browser, site }) => {
  test.setTimeout(600_000);
  const all = seeds(SESSIONS);
  const shares = Array.from({ length: KIOSKS }, (_, at) => all.filter((_seed, place) => place % KIOSKS === at));
  const ends = await Promise.all(
    shares.filter((share) => share.length > 0).map((share) => monkeyAtKiosk(browser, site.address, share)),
  );
  expect(ends.flatMap(({ errors }) => errors)).toEqual([]);
  expect(ends.flatMap(({ traced }) => traced)).toEqual([]);
});

test("hours pass: the week turns, a new version is taken, the computer sleeps, and the kiosk invites", async ({
  browser,
  site,
}) => {
  test.setTimeout(240_000);
  // A Sunday evening; the rest of the day comes with npm run soak -- day.
  const day = await spendDay(browser, site, {
    start: "2026-11-22T23:50:00Z",
    visitors: 3,
    minutes: 6,
  });
  expect(day.errors).toEqual([]);
  expect(day.weeks).toEqual(["2026-W47", "2026-W48"]);
  expect(day.update).toBe("taken");
  expect(day.timers).toBeLessThanOrEqual(LASTING_TIMERS);
  // Between three visitors, one of whom met a new version; whether it grows over a day shows npm run soak -- day.
  expect(day.heap.late / day.heap.early).toBeLessThan(1.2);
});
