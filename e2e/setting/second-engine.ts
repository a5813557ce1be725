import { firefox, type Browser } from "@playwright/test";
import { findFirefox } from "../../deploy/set-up-browser.mjs";
import { test as base } from "./site";

/** The tests' own `test` in another engine: `browser` is the Firefox of this machine. */
export const test = base.extend<object, { browser: Browser }>({
  browser: [
    async ({}, use) => {
      const options = await findFirefox();
      if (!options)
        throw new Error("There is no Firefox, so nothing is tried in a second engine; npm test installs one");
      const browser = await firefox.launch(options);
      await use(browser);
      await browser.close();
    },
    { scope: "worker" },
  ],
});
