import { exactMoney } from "../../../text/exact-money.ts";
import { exactChange, exactPercent } from "../../../text/exact-percent.ts";
import { exactly } from "../../../text/exactly.ts";
import type { AllocationAnswer, PotentialAnswer, ResourceAnswer, Steps } from "../../steps.ts";
import {
  each,
  one,
  type Said,
  type SaidParts,
  type Speaking,
  withDetails,
  yesNo,
} from "./speaking.ts";

/** What was answered of room to grow, the company's target, newcomers and reviews. */
export const limitsSaid = (steps: Steps, on: Speaking): Said => {
  const { words, numbers, currency } = on;
  const share = (value: number) => exactPercent(value, numbers);
  const number = (value: number) => exactly(value, numbers);
  return {
    potential: inPlaceSaid(steps.potential, on),
    resources: each(steps.resources ?? [], (one) => resourceSaid(one, on), words.none),
    companyTarget: one(steps.companyTarget, (target) => exactMoney(target, numbers, currency)),
    allocation: one(steps.allocation, (allocation) => allocationSaid(allocation, on)),
    rampMonths: one(steps.rampMonths, number),
    rampSchedule: each(
      steps.rampSchedule,
      (part, i) => `${numbers.plain(i + 1)}: ${share(part)}`,
      words.none,
    ),
    announced: one(steps.announced ?? false, yesNo(on)),
    maxStep: one(steps.maxStep, share),
    reviewMonths: one(steps.reviewMonths, number),
  };
};

const inPlaceSaid = (answer: PotentialAnswer | undefined, on: Speaking): SaidParts => {
  if (answer === undefined) return null;
  const { inPlace } = on.words;
  const ticks = (["tools", "leads", "training", "coaching"] as const).map(
    (tick) => `${inPlace[tick]}: ${yesNo(on)(answer[tick])}`,
  );
  const shares = (["penetration", "ceiling"] as const).flatMap((share) => {
    const value = answer[share];
    return value === undefined ? [] : [`${inPlace[share]}: ${exactPercent(value, on.numbers)}`];
  });
  return [...ticks, ...shares];
};

const resourceSaid = (
  { name, unit, available, need }: ResourceAnswer,
  { words, numbers }: Speaking,
): string => {
  const of = unit === undefined || unit === "" ? "" : ` ${unit}`;
  return words.resource(name, exactly(available, numbers) + of, exactly(need, numbers));
};

const allocationSaid = (
  { by, historyShare, overAssign }: AllocationAnswer,
  { words, numbers }: Speaking,
): string =>
  withDetails(words.by[by], [
    ...(historyShare === undefined ? [] : [exactPercent(historyShare, numbers)]),
    ...(overAssign ? [words.onTop(exactChange(overAssign, numbers))] : []),
  ]);
