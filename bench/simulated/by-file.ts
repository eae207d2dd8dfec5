import type { Dist } from "../../src/local/node/read-dist.ts";
import { goalsFrom, type Planned } from "../product.ts";
import type { Case } from "./case.ts";
import { historyFile, rosterFile } from "./files.ts";

/** Goals of the file that ships, for a team whose history and roster lie in a spreadsheet. */
export const planByFile = (dist: Dist, { team, history }: Case): Promise<readonly Planned[]> =>
  goalsFrom(dist, {
    history: historyFile(team, history),
    roster: rosterFile(team),
    ...(team.isRampTold ? { rampMonths: team.ramp } : {}),
    ...(team.capacity === null ? {} : { capacity: team.capacity }),
  });
