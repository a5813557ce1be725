// npm run nginx-config -- --root <folder> …: prints a whole nginx.conf for the finished site.
import process from "node:process";
import { nginxConfig } from "./config.mjs";
import { readServing } from "./read-serving.mjs";

try {
  process.stdout.write(nginxConfig(readServing(process.argv.slice(2))));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
