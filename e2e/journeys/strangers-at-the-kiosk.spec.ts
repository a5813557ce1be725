import { monkeyAtKiosk } from "../kiosk/monkey";
import { expect, test } from "../setting/site";

/** As many as fit into a minute; a thousand run with npm run soak -- kiosk. */
const SESSIONS = 30;

test("strangers who touch at random leave nothing and break nothing", async ({ browser, site }) => {
  test.setTimeout(240_000);
  const { errors, traced, heap } = await monkeyAtKiosk(browser, site.address, SESSIONS);
  expect(errors).toEqual([]);
  expect(traced).toEqual([]);
  expect(heap.early).toBeGreaterThan(0);
  expect(heap.late / heap.early).toBeLessThan(1.05);
});
