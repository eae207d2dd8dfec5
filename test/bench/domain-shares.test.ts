import { describe, expect, it } from "vitest";
import { planByCore } from "../../bench/simulated/by-core.ts";
import { type Case, casesOf } from "../../bench/simulated/case.ts";
import { KINDS } from "../../bench/simulated/kinds.ts";
import { mean } from "../../bench/simulated/mean.ts";
import { type Goals, RULES } from "../../bench/simulated/rules.ts";
import { scoreOf } from "../../bench/simulated/score.ts";

const cases = casesOf(10);
const sharesOf = (goalsOf: (one: Case) => Goals): readonly number[] =>
  KINDS.map(({ id }) =>
    mean(cases.flatMap((one) => (one.kind.id === id ? [scoreOf(one, goalsOf(one)).hit] : []))),
  );

// Ten teams of a kind leave a standard error of some six points.
const A_KIND = 0.16;
const ALL = 0.05;

describe("the share of people who reach their goal, by rule", () => {
  // Shares per kind as the scenarios' makers simulated them (25 draws of each of the ten).
  it.each([
    ["last year +10 %", [36, 66, 24, 8, 26, 100, 52, 29, 4, 47]],
    ["last year +0", [58, 75, 53, 71, 58, 100, 70, 47, 15, 82]],
  ] as const)("is, for %s, what others found", (rule, found) => {
    const shares = sharesOf(({ team, history }) => RULES[rule]!(team, history));
    shares.forEach((share, i) => {
      expect(Math.abs(share - found[i]! / 100)).toBeLessThan(A_KIND);
    });
    expect(Math.abs(mean(shares) - mean(found) / 100)).toBeLessThan(ALL);
  });

  it("is, for the plan's goals, near the chance that they are set at", () => {
    const shares = sharesOf((one) => new Map(planByCore(one).map(({ rep, goal }) => [rep, goal])));
    const free = shares.slice(0, -1); // the last kind is kept within its capacity
    expect(Math.abs(mean(free) - 0.65)).toBeLessThan(ALL);
    expect(shares[shares.length - 1]).toBeGreaterThan(0.9);
  });
});
