import { describe, expect, it } from "vitest";
import { casesOf } from "../../bench/simulated/case.ts";
import { chanceOf } from "../../bench/simulated/chance.ts";
import { historyFile } from "../../bench/simulated/files.ts";
import type { Noise } from "../../bench/simulated/noise.ts";
import { seeded } from "../../bench/simulated/random.ts";
import { RULES } from "../../bench/simulated/rules.ts";
import { scoreOf } from "../../bench/simulated/score.ts";
import type { Person, Team } from "../../bench/simulated/team.ts";

const person: Person = {
  ...{ name: "Ana", level: 1, hired: null, ended: null },
  ...{ leave: null, windfall: null, territory: null },
};

/** Somebody whose months of next year have these means. */
const chanceWith = (means: readonly number[], noise: Noise) => {
  const team: Team = {
    ...{ id: "", start: -24, people: [person], growth: 0, season: means, noise },
    ...{ ramp: 6, isRampTold: false, capacity: null },
  };
  return chanceOf(team, person, seeded(1));
};
const alike = (mean: number) => Array.from({ length: 12 }, () => mean);
const TWO_POINTS_AND_A_HALF = 0.025; // over two standard errors of 2,000 draws

describe("the true chance of a goal", () => {
  it("is that of the scenarios' makers for Ana of S01 (their goals at 75, 65 and 50 %)", () => {
    const means = [
      ...[26208, 23007.07, 21983.23, 20952.44, 21021.03, 22199.84],
      ...[18931.64, 13407.26, 26902.3, 24741.18, 23693.89, 23771.46],
    ];
    const chance = chanceWith(means, { law: "gamma", cv: 0.4 });
    for (const [goal, wanted] of [[245619, 0.75] as const, [254241.4, 0.65], [266005.3, 0.5]]) {
      expect(Math.abs(chance(goal!) - wanted!)).toBeLessThan(TWO_POINTS_AND_A_HALF);
    }
  });

  it("is Erlang's for exponential months, and Poisson's for counted ones, which are dual", () => {
    // P(Erlang(12) ≥ 10) = P(Poisson(10) ≤ 11), summed by hand: 0.6968.
    const erlang = chanceWith(alike(1), { law: "gamma", cv: 1 })(10);
    const counts = chanceWith(alike(10 / 12), { law: "poisson" })(12);
    expect(Math.abs(erlang - 0.6968)).toBeLessThan(TWO_POINTS_AND_A_HALF);
    expect(Math.abs(1 - counts - 0.6968)).toBeLessThan(TWO_POINTS_AND_A_HALF);
  });
});

const cases = casesOf(1);

describe("simulated teams", () => {
  it("are the same each time, and the first ones of more", () => {
    const file = ({ team, history }: (typeof cases)[number]) => historyFile(team, history);
    const more = casesOf(2).filter((_, i) => i % 2 === 0);
    expect(more.map(file)).toEqual(cases.map(file));
  });

  it("have a truth for everybody but those who left", () => {
    for (const { team, truth } of cases) {
      const here = team.people.filter(({ ended }) => ended === null);
      expect([...truth.keys()]).toEqual(here.map(({ name }) => name));
    }
  });

  it("are scored with what is missing and what is too many", () => {
    const leaving = cases.find(({ team }) => team.people.some(({ ended }) => ended !== null))!;
    const gone = leaving.team.people.find(({ ended }) => ended !== null)!.name;
    const [first, ...others] = leaving.truth.keys();
    const goals = new Map([...others, gone].map((name) => [name, 1]));
    expect(scoreOf(leaving, goals).faults).toEqual([
      `${leaving.team.id}: no goal for ${first}`,
      `${leaving.team.id}: a goal for ${gone}, who left`,
    ]);
    expect(scoreOf(leaving, goals)).toMatchObject({ hit: 1, inBand: 0, load: null });
  });
});

it("computes the rules that need no tool", () => {
  const { team } = cases[0]!;
  const names = team.people.map(({ name }) => name);
  // 24 months of 1 to 24 for the first: the last twelve are 222, the line goes on to 25.
  const path = Array.from({ length: 24 }, (_, i) => i + 1);
  const history = new Map(names.map((name, i) => [name, i === 0 ? path : path.map(() => 0)]));
  const first = Object.values(RULES).map((rule) => rule(team, history).get(names[0]!));
  expect(first.map((goal) => Math.round(goal! * 1e6) / 1e6)).toEqual([244.2, 222, 61.05, 300]);
});
