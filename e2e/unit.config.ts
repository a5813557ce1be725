import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";

/** Unit and property tests stand beside the code they test; those of e2e need no browser. */
export default defineConfig({
  root: resolve(import.meta.dirname, ".."),
  test: {
    include: ["src/**/*.test.{ts,tsx}", "deploy/**/*.test.ts", "e2e/**/*.test.ts"],
    testTimeout: 30_000,
    // Files share a process: the content, which does not change, is parsed once. What a test changes it puts back.
    isolate: false,
    // By itself one processor would be left idle, which of two is half.
    maxWorkers: availableParallelism(),
  },
});
