// npm start: installs what is missing, builds the site and serves it.
import process from "node:process";
import { basePath } from "./base.mjs";
import { run, setUp } from "./set-up.mjs";

setUp();
run("npx", ["vite", "build", "--logLevel", "warn", "--configLoader", "runner"]);
const { serve } = await import("./serve.mjs");
const port = Number(process.env.PORT ?? 4173);
const server = await serve({ folder: "dist", port }).catch((error) => {
  console.error(
    `Port ${process.env.PORT ?? port} cannot be used (${error.code}). Name another one: PORT=4180 npm start`,
  );
  process.exit(1);
});
console.log(`\nFotfäste: http://localhost:${port}${basePath()}   (Ctrl+C ends it)`);
for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => server.close(() => process.exit(0)));
