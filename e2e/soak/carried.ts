import { alterSignedFiles } from "../../deploy/testing/alterations";
import { setUpServing } from "../../deploy/set-up-serving.mjs";
import { type Part } from "../parts";

const RUNS = 1000;
const SEED = 1;

/** A thousand altered signed files, each refused with its reason while the kiosk goes on with the site it has. */
export const carried: Part = {
  name: "carried",
  run: async () => {
    setUpServing(["minisign"]);
    const reasons = await alterSignedFiles(RUNS, SEED);
    const rows = Object.entries(reasons).sort(([one], [other]) => one.localeCompare(other));
    const refused = rows.reduce((sum, [, count]) => sum + count, 0);
    return Object.fromEntries(
      [...rows, ["all", refused] as const].map(([reason, count]) => [reason, { refused: count }]),
    );
  },
};
