import type { Preview } from "../addon/preview.ts";
import type { Need } from "../addon/service.ts";
import { decimalsOf } from "./decimals.ts";
import { hasChanges, type State } from "./state.ts";
import { chanceCauses } from "./steps/chance-causes.ts";
import { loweredBy } from "./steps/lowered.ts";
import { inHundred, meanWith, positionOf, teamAt } from "./team-at.ts";
import type { Voice } from "./voice.ts";

/** What there is to decide before the goals are written: about own values, the goals, and what came of the chance and the target. */
export const needsBefore = (state: State, voice: Voice): readonly Need[] => {
  const { preview, changes } = state;
  const held = hasChanges(state) ? (changes?.value?.needs ?? null) : null;
  const computed = preview?.value.needs ?? [];
  return [
    ...(held ?? []),
    ...(held === null ? computed : computed.filter((need) => !need.isOfHeld)),
    ...needsOfGoals(state, voice),
  ];
};

/** That the goals are not what was asked for, and whose a target lowers. */
export const needsOfGoals = (state: State, voice: Voice): readonly Need[] => {
  const { preview, question, written } = state;
  if (!preview) return [];
  const { probability, steps } = question;
  const position = positionOf(probability);
  const changes = hasChanges(state) ? state.changes?.value : null;
  const chance = written?.chance ?? changes?.held.chance ?? null;
  return [
    ...offChance(preview.value, position, probability, chance, voice),
    ...(steps.allocation ? lowered(preview.value, position, voice) : []),
  ].map((need) => ({ ...need, screen: "goals" }));
};

type Said = Pick<Need, "sentence" | "isDecision">;

/**
 * That another share would reach the goals than was asked for, and why, unless rounding alone is; `held` is
 * that of the goals that hold, where it is known. Where the support that was told makes up for it, there is
 * nothing to decide.
 */
const offChance = (
  preview: Preview,
  position: number,
  asked: number,
  held: number | null,
  { text: { goals } }: Voice,
): readonly Said[] => {
  const causes = chanceCauses(preview, position, asked).filter((cause) => cause !== "rounded");
  const chance = held ?? teamAt(preview, position).chance;
  if (causes.length === 0 || inHundred(chance) === inHundred(asked)) return [];
  const withSupport = inHundred(meanWith(preview, position));
  const sentence = [
    goals.askedAndGot(inHundred(asked), inHundred(chance)),
    ...causes.map((cause) => goals.causes[cause](withSupport)),
  ].join(" ");
  return [{ sentence, isDecision: withSupport < inHundred(asked) }];
};

/** Whose goals the target makes easier although it is handed down to make them harder. */
const lowered = (preview: Preview, position: number, voice: Voice): readonly Said[] => {
  const found = loweredBy(preview.people, position);
  if (!found) return [];
  const { text, numbers } = voice;
  const money = (amount: number) => numbers.money(amount, preview.currency, decimalsOf([amount]));
  const { person, before, after } = found;
  const sentence = text.company.lowered(money(found.more), found.people, {
    person,
    before: money(before),
    after: money(after),
  });
  return [{ sentence, isDecision: true }];
};
