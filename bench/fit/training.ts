import { benchmarkIn } from "../forecast/benchmark.ts";
import type { Stretch } from "./case.ts";
import { AHEAD, madeTeams } from "./made-teams.ts";
import { stretchesAtEnd, stretchesInside, stretchesOfTeams } from "./stretches.ts";

/** Sets of public series that are read. */
export const SETS = ["m1_monthly", "m3_monthly", "hospital"];
const TEAMS = 150;
const SEED = 4242;

/**
 * All that is fitted on: m1_monthly whole, as its publishers' set to tune on; of m3_monthly and
 * hospital stretches inside their training months only; and made-up teams.
 */
export const stretches = async (folder: string): Promise<readonly Stretch[]> => {
  const m1 = await benchmarkIn(folder, "m1_monthly");
  const { set: m3 } = await benchmarkIn(folder, "m3_monthly");
  const { set: hospital } = await benchmarkIn(folder, "hospital");
  const made = madeTeams(TEAMS, SEED);
  const year = { before: AHEAD, weight: 1.2 };
  return [
    ...stretchesAtEnd(m1, 1.6),
    ...stretchesInside(
      m1.set,
      [18, 36].map((before) => ({ before, weight: 0.6 })),
    ),
    ...stretchesInside(m3, [
      { before: 18, weight: 2 },
      ...[30, 42, 54].map((before) => ({ before, weight: 1 })),
    ]),
    ...stretchesInside(
      hospital,
      [12, 24, 36].map((before) => ({ before, weight: 0.4 })),
    ),
    ...stretchesInside(made, [year]),
    ...stretchesOfTeams(made, year, Number.POSITIVE_INFINITY),
    ...[12, 24].flatMap((before) =>
      [12, 18, 24, 36, 60].flatMap((length) =>
        stretchesOfTeams(hospital, { before, weight: 0.15 }, length),
      ),
    ),
  ];
};
