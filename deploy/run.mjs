// Runs a TypeScript command of the project: node deploy/run.mjs <file> [arguments]. The file exports a function `main`.
import process from "node:process";
import { runnerImport } from "vite";

const [file, ...args] = process.argv.slice(2);
if (!file) throw new Error("Name the file to run: node deploy/run.mjs src/content/check-command.ts");
const { module } = await runnerImport(file);
process.exitCode = await module.main(args);
