// All files that make a Debian computer a kiosk.
import { nginxConfig } from "../nginx/config.mjs";
import { ALIVE, SITE } from "./places.mjs";
import { chromiumPolicies } from "./policies.mjs";
import { SYSTEM_FILES } from "./system.mjs";
import { units } from "./units.mjs";

/**
 * What lies where.
 * @param {import("./settings.mjs").Computer} computer
 * @returns {Record<string, string | null>} text by absolute path; null: there must be no such file
 */
export function kioskFiles(computer) {
  const services = Object.entries(units(computer)).map(([name, text]) => [`/etc/systemd/system/${name}`, text]);
  return {
    "/etc/chromium/policies/managed/fotfaste.json": `${JSON.stringify(chromiumPolicies(computer), null, 2)}\n`,
    "/etc/nginx/nginx.conf": nginxConfig({
      root: `${SITE}/current`,
      kept: `${SITE}/kept`,
      base: "/",
      // This computer alone: nobody in the house's network reads along or is served.
      address: "127.0.0.1",
      port: 80,
      temporary: "/run",
      user: "www-data",
      alive: ALIVE,
    }),
    ...SYSTEM_FILES,
    ...Object.fromEntries(services),
  };
}
