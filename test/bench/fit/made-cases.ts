import { type Case, caseOf } from "../../../bench/fit/case.ts";
import { madeTeams } from "../../../bench/fit/made-teams.ts";
import { stretchesInside, stretchesOfTeams } from "../../../bench/fit/stretches.ts";

/** A few cases of series alone and of people in teams, the same every time. */
export const madeCases = (): readonly Case[] => {
  const teams = madeTeams(3, 7);
  return [
    ...stretchesInside(teams, [{ before: 12, weight: 1 }]),
    ...stretchesOfTeams(teams, { before: 12, weight: 2 }, 24),
  ].map(caseOf);
};
