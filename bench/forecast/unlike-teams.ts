import { monthOf } from "../../src/core/calendar/month.ts";
import { mean } from "../../src/core/stats/mean.ts";
import { between, lognormal, type Random, seeded } from "../simulated/random.ts";
import type { Benchmark } from "./benchmark.ts";

const TEAMS = 60;
const PEOPLE = 12;
const MONTHS = 36;
const AHEAD = 12;

/**
 * Made-up teams that are none: every person has a season of their own, so that peers have nothing
 * to say about it. The same ones for the same seed.
 */
export const unlikeTeams = (seed: number): Benchmark => {
  const random = seeded(seed);
  const people = Array.from({ length: TEAMS }, (_, t) => {
    const noise = between(0.1, 0.4, random);
    return Array.from({ length: PEOPLE }, (_, p) => {
      const values = madeMonths(noise, random);
      return { id: `T${t + 1}P${p + 1}`, group: `T${t + 1}`, start: monthOf(2022, 1), values };
    });
  }).flat();
  return {
    set: people.map((person) => ({ ...person, values: person.values.slice(0, MONTHS) })),
    outcomes: new Map(people.map(({ id, values }) => [id, values.slice(MONTHS)])),
  };
};

/** Level · growth · own season · noise, with log-normal parts; `noise` is a month's spread. */
const madeMonths = (noise: number, random: Random): readonly number[] => {
  const level = 10_000 * lognormal(0.5, random);
  const growth = between(-0.1, 0.1, random) / 12;
  const spread = between(0.05, 0.35, random);
  const raw = Array.from({ length: 12 }, () => lognormal(spread, random));
  const season = raw.map((factor) => factor / mean(raw));
  return Array.from({ length: MONTHS + AHEAD }, (_, month) => {
    const expected = level * (1 + growth * month) * season[month % 12]!;
    return Math.round(expected * lognormal(noise, random));
  });
};
