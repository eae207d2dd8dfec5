import { type Noise, varianceOf } from "./noise.ts";

/**
 * A team as it truly is. Months are counted from January 2026, the first that goals are set for:
 * −1 is December 2025.
 */
export interface Team {
  /** "S05-07". */
  readonly id: string;
  /** First month of history. */
  readonly start: number;
  readonly people: readonly Person[];
  readonly growth: number;
  /** Twelve factors of mean 1, January first. */
  readonly season: readonly number[];
  readonly noise: Noise;
  /** Months until a newcomer sells in full. */
  readonly ramp: number;
  /** Whether the manager tells the ramp's length. */
  readonly isRampTold: boolean;
  /** Most sales a month that the back office can carry, null where nothing limits. */
  readonly capacity: number | null;
}

export interface Person {
  readonly name: string;
  /** Normal month in January 2026, without ramp. */
  readonly level: number;
  /** First month in the team; null where before the history. */
  readonly hired: number | null;
  /** First month that is no longer worked. */
  readonly ended: number | null;
  /** First and last month without results. */
  readonly leave: readonly [first: number, last: number] | null;
  /** A month's one-off sale, in normal months. */
  readonly windfall: { readonly month: number; readonly size: number } | null;
  readonly territory: number | null;
}

/** True mean of a person's month: level · season · growth · ramp; 0 where they do not work. */
export const trueMean = (team: Team, person: Person, month: number): number => {
  const { level, hired, ended, leave } = person;
  const isAway = leave !== null && month >= leave[0] && month <= leave[1];
  if (isAway || month < (hired ?? team.start) || (ended !== null && month >= ended)) return 0;
  const ramp = hired === null ? 1 : Math.min(1, (month - hired + 1) / (team.ramp + 1));
  return level * factor(team, month) * (1 + team.growth) ** (month / 12) * ramp;
};

const factor = ({ season }: Team, month: number): number => season[((month % 12) + 12) % 12]!;

export const NEXT_YEAR: readonly number[] = Array.from({ length: 12 }, (_, month) => month);

/** True mean of next year's total; 0 for those who left. */
export const trueTotal = (team: Team, person: Person): number =>
  NEXT_YEAR.reduce((total, month) => total + trueMean(team, person, month), 0);

/** Standard deviation of next year's total. */
export const trueSd = (team: Team, person: Person): number => {
  const variances = NEXT_YEAR.map((month) => varianceOf(trueMean(team, person, month), team.noise));
  return Math.sqrt(variances.reduce((sum, variance) => sum + variance, 0));
};
