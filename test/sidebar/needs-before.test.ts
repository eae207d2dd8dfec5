import { expect, it } from "vitest";
import { needsBefore } from "../../src/sidebar/needs-before.ts";
import { firstState, type State } from "../../src/sidebar/state.ts";
import { voiceIn } from "../../src/sidebar/voice.ts";
import { changes, preview } from "./fake-service.ts";

const POSITIONS = 31;
const ASKED = 0.65;
const same = (value: number): readonly number[] => Array.from({ length: POSITIONS }, () => value);

/** Two people of whom a target raises one goal and lowers the other; 55 in 100 would reach theirs. */
const state = (): State => {
  const question = {
    ...firstState.question,
    probability: ASKED,
    steps: { companyTarget: 3000, allocation: { by: "likely" as const } },
  };
  const known = preview(question);
  const [one] = known.people;
  const people = [
    { ...one!, person: "Ana", goal: same(1900), alone: same(1500), chance: same(0.4) },
    { ...one!, person: "Luis", goal: same(1100), alone: same(1200), chance: same(0.7) },
  ];
  return { ...firstState, question, preview: { of: question, value: { ...known, people } } };
};

const needs = (change: Partial<State> = {}): readonly string[] =>
  needsBefore({ ...state(), ...change }, voiceIn("en", "en_US")).map(({ sentence }) => sentence);

it("tells a chance other than asked for with its cause, and whose goal a target lowers", () => {
  const said = needs().join(" ");
  expect(said).toContain("You asked for 65 in 100; by these goals it is 55 in 100.");
  expect(said).toContain("The company target that you hand down makes the goals harder.");
  expect(said).toMatch(/1 person’s is lower: Luis, .?1,200 before, .?1,100 now/);
});

it("says nothing of a target that is not handed down", () => {
  const { question } = state();
  const { allocation: _, ...steps } = question.steps;
  expect(needs({ question: { ...question, steps } }).join(" ")).not.toContain("Luis");
});

it("leaves nothing to decide where the support makes up for a smaller chance", () => {
  const { question, preview: known } = state();
  const asked = { ...question, steps: {} };
  const person = { ...known!.value.people[0]!, alone: null, held: same(0).map(() => false) };
  const needsWith = (chanceWith: number) => {
    const people = [{ ...person, chance: same(0.6), chanceWith: same(chanceWith) }];
    const value = { ...known!.value, people };
    const now = { ...state(), question: asked, preview: { of: asked, value } };
    return needsBefore(now, voiceIn("en", "en_US"))
      .filter(({ sentence }) => sentence.includes("count on the support"))
      .map(({ isDecision }) => isDecision);
  };
  expect(needsWith(0.65)).toEqual([false]);
  expect(needsWith(0.62)).toEqual([true]);
});

it("tells what own values make another thing of by the goals that will hold, once these are known", () => {
  const { question, preview: known } = state();
  const need = (sentence: string) => ({ sentence, isDecision: true, screen: "goals" }) as const;
  const computed = [{ ...need("(computed)"), isOfHeld: true } as const, need("(of both)")];
  const value = { ...known!.value, needs: computed };
  const held = changes({ needs: [{ ...need("(held)"), isOfHeld: true }] });
  const now = { preview: { of: question, value } };
  expect(needs(now)).toEqual(expect.arrayContaining(["(computed)", "(of both)"]));
  const told = needs({ ...now, changes: { of: question, value: held } });
  expect(told).toEqual(expect.arrayContaining(["(held)", "(of both)"]));
  expect(told).not.toContain("(computed)");
});
