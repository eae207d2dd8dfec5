import type { Noise } from "./noise.ts";

/** A kind of team: what its teams are drawn around. Published as the ten scenarios. */
export interface Kind {
  readonly id: string;
  readonly name: string;
  /** Months of history before January 2026. */
  readonly months: number;
  readonly people: number;
  /** Middle person's normal month, in the metric's unit. */
  readonly level: number;
  /** How far people lie apart: sd of the logarithm of their levels. */
  readonly spread: number;
  /** Growth a year, 0.03 for 3 %. */
  readonly growth: number;
  readonly noise: Noise;
  /** Twelve factors, January first. */
  readonly season: readonly number[];
  readonly happening: Happening | null;
}

/** What sets a kind's teams apart. */
export type Happening =
  | "two newcomers"
  | "territories"
  | "all new"
  | "joiner, leaver, leave"
  | "whale"
  | "capacity";

const gamma = (cv: number): Noise => ({ law: "gamma", cv });
const counted: Noise = { law: "poisson" };
const of = (id: string, name: string, numbers: Omit<Kind, "id" | "name">): Kind => ({
  id,
  name,
  ...numbers,
});

export const KINDS: readonly Kind[] = [
  of("S01", "insurance", {
    ...{ months: 24, people: 4, level: 13_700, spread: 0.4, growth: 0.04, noise: gamma(0.4) },
    season: [1.2, 1.05, 1, 0.95, 0.95, 1, 0.85, 0.6, 1.2, 1.1, 1.05, 1.05],
    happening: null,
  }),
  of("S02", "SaaS, 2 on ramp", {
    ...{ months: 18, people: 6, level: 41_000, spread: 0.2, growth: 0.12, noise: gamma(0.75) },
    season: [0.8, 0.85, 1.35, 0.8, 0.85, 1.35, 0.75, 0.8, 1.3, 0.85, 0.9, 1.4],
    happening: "two newcomers",
  }),
  of("S03", "cars, counted", {
    ...{ months: 36, people: 8, level: 10.5, spread: 0.34, growth: 0, noise: counted },
    season: [0.85, 0.9, 1.15, 1, 1.05, 1.1, 1, 0.9, 1.05, 0.95, 0.95, 1.1],
    happening: null,
  }),
  of("S04", "pharma territories", {
    ...{ months: 36, people: 12, level: 4_800, spread: 0.4, growth: 0.03, noise: gamma(0.12) },
    season: [1.05, 1, 1.08, 1.02, 1, 0.98, 0.95, 0.85, 1, 1.05, 1.02, 1],
    happening: "territories",
  }),
  of("S05", "toys, December", {
    ...{ months: 36, people: 6, level: 6_700, spread: 0.3, growth: 0.02, noise: gamma(0.22) },
    season: [0.85, 0.55, 0.6, 0.7, 0.65, 0.7, 0.75, 0.7, 0.75, 0.95, 1.5, 3.3],
    happening: null,
  }),
  of("S06", "new team, 6 months", {
    ...{ months: 6, people: 5, level: 16_700, spread: 0.22, growth: 0, noise: gamma(0.5) },
    season: [0.9, 0.9, 1, 1, 1.05, 1.05, 0.9, 0.8, 1.1, 1.1, 1.1, 1.1],
    happening: "all new",
  }),
  of("S07", "joiner, leaver, leave", {
    ...{ months: 24, people: 7, level: 16_000, spread: 0.2, growth: 0.03, noise: gamma(0.35) },
    season: [1, 1, 1.1, 1, 1, 1.05, 0.95, 0.7, 1.05, 1.05, 1.05, 1.05],
    happening: "joiner, leaver, leave",
  }),
  of("S08", "whale", {
    ...{ months: 24, people: 6, level: 19_000, spread: 0.23, growth: 0.03, noise: gamma(0.45) },
    season: Array<number>(12).fill(1),
    happening: "whale",
  }),
  of("S09", "declining market", {
    ...{ months: 36, people: 8, level: 19_500, spread: 0.32, growth: -0.12, noise: gamma(0.3) },
    season: [1, 0.95, 1.05, 1, 1, 1.05, 0.95, 0.75, 1.1, 1.05, 1.05, 1.05],
    happening: null,
  }),
  of("S10", "back office is short", {
    ...{ months: 24, people: 6, level: 17, spread: 0.24, growth: 0.1, noise: counted },
    season: [0.9, 0.95, 1.05, 1.05, 1.1, 1.1, 1, 0.8, 1.05, 1.05, 1, 0.95],
    happening: "capacity",
  }),
];
