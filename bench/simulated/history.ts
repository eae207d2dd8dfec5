import { strayed } from "./noise.ts";
import type { Random } from "./random.ts";
import { type Person, type Team, trueMean } from "./team.ts";

/** A person's results from the team's first month to December 2025; null where they did not work. */
export type History = ReadonlyMap<string, readonly (number | null)[]>;

export const historyOf = (team: Team, random: Random): History =>
  new Map(team.people.map((person) => [person.name, pathOf(team, person, random)]));

const pathOf = (team: Team, person: Person, random: Random): readonly (number | null)[] =>
  Array.from({ length: -team.start }, (_, i) => {
    const month = team.start + i;
    const mean = trueMean(team, person, month);
    if (mean === 0) return null;
    const isWindfall = person.windfall?.month === month;
    const extra = isWindfall ? person.windfall.size * person.level : 0;
    return rounded(strayed(mean, team.noise, random) + extra, team);
  });

const rounded = (value: number, { noise }: Team): number =>
  noise.law === "poisson" ? Math.round(value) : Math.round(100 * value) / 100;
