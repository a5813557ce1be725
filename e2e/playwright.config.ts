import { defineConfig } from "@playwright/test";

export default defineConfig({
  testDir: "journeys",
  outputDir: "../test-results/journeys",
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  reporter: [["dot"], ["json", { outputFile: "../test-results/journeys.json" }]],
  use: { trace: "off" },
  projects: [
    { name: "journeys", testIgnore: "offline/**" },
    { name: "later versions", testMatch: "offline/later-versions.setup.ts" },
    { name: "offline", testMatch: "offline/*.spec.ts", dependencies: ["later versions"] },
  ],
});
