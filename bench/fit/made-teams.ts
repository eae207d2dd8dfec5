import { monthOf } from "../../src/core/calendar/month.ts";
import { mean } from "../../src/core/stats/mean.ts";
import type { Series } from "../forecast/series.ts";
import {
  between,
  lognormal,
  normal,
  type Random,
  seeded,
  wholeBetween,
} from "../simulated/random.ts";

/** Months known of a team, one of these; a year more is what came. */
const LENGTHS = [6, 9, 12, 14, 18, 20, 24, 30, 36, 48];
export const AHEAD = 12;
const WAVES = [1.2, 0.5];

interface Team {
  readonly months: number;
  readonly season: readonly number[];
  readonly growth: number;
  /** Spread of a month. */
  readonly noise: number;
  /** Spread of people's seasons about the team's. */
  readonly unlike: number;
  /** Share of the months that are one-off events. */
  readonly spikes: number;
}

/**
 * Teams of 3 to 22 people who share a season, each with a level, a growth and a season a little of
 * their own; months vary, levels drift, some months are one-off. Wide ranges, so that no one kind of
 * team is fitted. The same ones for the same seed; values are the history and a year after it.
 */
export const madeTeams = (count: number, seed: number): readonly Series[] => {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, number) => {
    const team = teamOf(random);
    const start = monthOf(2020, wholeBetween(1, 12, random));
    return Array.from({ length: wholeBetween(3, 22, random) }, (_, i): Series => {
      const values = monthsOf(team, start % 12, random);
      const late = random() < 0.15 ? wholeBetween(0, Math.floor(team.months / 2), random) : 0;
      return {
        id: `${number}.${i}`,
        group: String(number),
        start: (start + late) as Series["start"],
        values: values.slice(late),
      };
    });
  }).flat();
};

const teamOf = (random: Random): Team => ({
  months: LENGTHS[wholeBetween(0, LENGTHS.length - 1, random)]!,
  season: seasonOf(random),
  growth: (0.06 * normal(random)) / 12,
  noise: Math.exp(between(Math.log(0.08), Math.log(0.6), random)),
  unlike: random() < 0.3 ? between(0, 0.15, random) : between(0, 0.07, random),
  spikes: between(0, 0.04, random),
});

/** Smooth waves and jagged months in any proportion. */
const seasonOf = (random: Random): readonly number[] => {
  const height = 0.03 + 0.37 * random() ** 1.2;
  const smooth = random();
  const waves = WAVES.map((size) => ({ size, phase: between(0, 2 * Math.PI, random) }));
  return asSeason(
    Array.from({ length: 12 }, (_, m) => {
      const wave = waves.reduce(
        (sum, { size, phase }, k) =>
          sum + size * Math.cos((2 * Math.PI * (k + 1) * m) / 12 + phase),
        0,
      );
      return Math.exp(height * (smooth * wave + (1 - smooth) * normal(random)));
    }),
  );
};

const asSeason = (factors: readonly number[]): readonly number[] => {
  const centre = mean(factors);
  return factors.map((factor) => factor / centre);
};

const monthsOf = (team: Team, start: number, random: Random): readonly number[] => {
  const level = 3000 * lognormal(0.6, random);
  const growth = team.growth + (0.05 * normal(random)) / 12;
  const season = asSeason(team.season.map((factor) => factor * lognormal(team.unlike, random)));
  const drift = random() < 0.5 ? 0 : between(0, 0.15 * team.noise, random);
  let drifted = 0;
  return Array.from({ length: team.months + AHEAD }, (_, t) => {
    drifted += drift * normal(random);
    const expected = level * Math.exp(growth * t + drifted) * season[(start + t) % 12]!;
    const event = random() < team.spikes ? (random() < 0.7 ? between(2, 3, random) : 0.3) : 1;
    return Math.round(expected * lognormal(team.noise, random) * event);
  });
};
