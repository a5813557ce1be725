import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  // A journey that passes at its second try only is named by npm test, so that it is made steady.
  retries: 1,
  // Generous, because the machine may be busy: what is awaited comes at once or never.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  reporter: [["dot"], ["json", { outputFile: "../test-results/journeys.json" }]],
  use: { trace: "off" },
  projects: [
    { name: "journeys", testIgnore: "offline/**" },
    { name: "later versions", testMatch: "offline/later-versions.setup.ts" },
    { name: "offline", testMatch: "offline/*.spec.ts", dependencies: ["later versions"] },
  ],
});
