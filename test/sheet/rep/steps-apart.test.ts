import { describe, expect, it } from "vitest";
import type { Activity, MeasurePlan, Plan } from "../../../src/core/planned.ts";
import type { DecidedGoal } from "../../../src/sheet/rep/decided.ts";
import { stepsApart } from "../../../src/sheet/rep/steps-apart.ts";

const goalOf = (person: string, goal: number): DecidedGoal => ({
  ...{ person, goal, start: goal, stretch: goal, chance: 0.65 },
  ...{ isOwn: false, at: "", reason: "", reasonAt: "" },
});
const step = (metric: string, perUnit: number | null) =>
  ({ metric, people: [{ person: "Ana", perUnit }] }) as unknown as Activity;

/** Ana's goal of 280,000 in Sales takes a deal won for each 1,000: 280, of which she has this goal. */
const told = (won: number, language: "en" | "es" = "en", perUnit: number | null = 1 / 1000) => {
  const activities = [step("Deals opened", 2 / 1000), step("Deals won", perUnit)];
  const measures = [{ metric: "Visits" }, { metric: "Deals won" }] as MeasurePlan[];
  const plan = { activities, measures } as unknown as Plan;
  return stepsApart(
    0,
    {
      facts: { plan, metric: "Sales" },
      decided: [goalOf("Ana", 280_000)],
      measured: [[goalOf("Ana", 9)], [goalOf("Ana", won)]],
    },
    { language, locale: { en: "en_US", es: "es_ES" }[language] },
  );
};

describe("a further goal that is a step of the same sale", () => {
  it("is told apart from what the main goal takes, in both languages, with one number of it", () => {
    expect(told(1373)).toEqual([
      "These numbers are what your goal of “Sales” takes. They need not lead to your goal of 1,373 in “Deals won”: the two goals are worked out apart.",
    ]);
    expect(told(1373, "es")).toEqual([
      "Estos números son lo que pide su meta de «Sales». No tienen por qué llevar a su meta de 1.373 en «Deals won»: cada meta se calcula aparte.",
    ]);
  });

  it("is not where the two lie less than a tenth apart, or nothing tells what the main goal takes", () => {
    expect([told(253), told(280), told(307)]).toEqual([[], [], []]);
    expect([told(252), told(308)].map(({ length }) => length)).toEqual([1, 1]);
    expect(told(373, "en", null)).toEqual([]);
  });
});
