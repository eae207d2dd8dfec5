import type { Kind } from "./kinds.ts";
import type { Noise } from "./noise.ts";
import { between, lognormal, normal, type Random, wholeBetween } from "./random.ts";
import { NEXT_YEAR, type Person, type Team, trueTotal } from "./team.ts";

// How far teams of a kind lie apart: sd of logarithms, of growth itself for growth. Judgement.
const SCALE = 0.3;
const SPREAD = 0.2;
const NOISE = 0.15;
const STRENGTH = 0.2;
const MONTH = 0.05;
const GROWTH = 0.03;

const USUAL_RAMP = 6;

/** A team of a kind, drawn afresh around the kind's figures. */
export const drawnTeam = (kind: Kind, number: number, random: Random): Team => {
  const scale = kind.level * lognormal(SCALE, random);
  const spread = kind.spread * lognormal(SPREAD, random);
  const isAllNew = kind.happening === "all new";
  const people = Array.from({ length: kind.people }, (_, i) => ({
    ...{ name: `Seller ${i + 1}`, level: scale * lognormal(spread, random) },
    ...{ hired: null, ended: null, leave: null, windfall: null, territory: null },
  }));
  const team = {
    id: `${kind.id}-${String(number).padStart(2, "0")}`,
    start: -kind.months,
    people: happened(kind, people, random),
    growth: kind.growth + GROWTH * normal(random),
    season: drawnSeason(kind.season, random),
    noise: drawnNoise(kind.noise, random),
    ramp: isAllNew ? wholeBetween(3, 5, random) : USUAL_RAMP,
    isRampTold: isAllNew,
    capacity: null,
  };
  return kind.happening === "capacity" ? { ...team, capacity: shortCapacity(team, random) } : team;
};

/** Factors more or less marked than the kind's, each a little off, of mean 1. */
const drawnSeason = (season: readonly number[], random: Random): readonly number[] => {
  const strength = lognormal(STRENGTH, random);
  const factors = season.map((factor) => factor ** strength * lognormal(MONTH, random));
  const mean = factors.reduce((sum, factor) => sum + factor, 0) / factors.length;
  return factors.map((factor) => factor / mean);
};

const drawnNoise = (noise: Noise, random: Random): Noise =>
  noise.law === "poisson" ? noise : { law: "gamma", cv: noise.cv * lognormal(NOISE, random) };

/** 75–95 % of what the team would sell. */
const shortCapacity = (team: Team, random: Random): number => {
  const demand = team.people.reduce((sum, person) => sum + trueTotal(team, person), 0);
  return Math.round((between(0.75, 0.95, random) * demand) / NEXT_YEAR.length);
};

/** What sets the kind's teams apart befalls its people: the last ones, so that each has one fate. */
const happened = (kind: Kind, people: readonly Person[], random: Random): readonly Person[] => {
  const fates = fatesOf(kind, random);
  const spared = people.length - fates.length;
  return people.map((person, i) => ({ ...person, ...(fates[i - spared]?.(person) ?? {}) }));
};

type Fate = (person: Person) => Partial<Person>;

const fatesOf = (kind: Kind, random: Random): readonly Fate[] => {
  const month = (low: number, high: number) => wholeBetween(low, high, random);
  const everybody = (fate: Fate) => Array.from({ length: kind.people }, () => fate);
  switch (kind.happening) {
    case "two newcomers":
      return [() => ({ hired: month(-8, -5) }), () => ({ hired: month(-4, -2) })];
    case "joiner, leaver, leave":
      return [() => ({ hired: month(-9, -5) }), () => ({ ended: month(-6, -3) }), leave(month)];
    case "whale":
      return [() => ({ windfall: { month: month(-12, -1), size: 12 * lognormal(0.3, random) } })];
    case "all new":
      return everybody(() => ({ hired: -kind.months }));
    case "territories": {
      // Share of the territory's size that is sold in a normal month.
      return everybody(({ level }) => ({
        territory: Math.round(level / between(0.27, 0.53, random)),
      }));
    }
    default:
      return [];
  }
};

const leave = (month: (low: number, high: number) => number) => (): Partial<Person> => {
  const first = month(-11, -7);
  return { leave: [first, first + month(3, 5)] };
};
