import { allocated } from "../goals/allocated.ts";
import { multiple } from "../goals/rounding.ts";
import { apportioned, FINEST } from "../goals/split.ts";
import { sum } from "../stats/sum.ts";
import { within } from "../stats/within.ts";

/** What a person's part of a target goes by, and what bounds it. */
export interface Receiver {
  readonly weight: number;
  /** Nobody gets less than Start. */
  readonly start: number;
  /** The highest goal whose chance is still large enough. */
  readonly most: number;
  /** What an announced goal leaves: no less, and no more; null where none was. */
  readonly announced: { readonly least: number; readonly most: number } | null;
}

/** What kept a part from being what the weights say; "free" where nothing of the person's did. */
export type Bound = "free" | "start" | "chance" | "held" | "stepped";

/** Amount + `beyond` is the sum of the goals + `rest` + `overCapacity` + `heldBack`. */
export interface HandedDown {
  /** By weights alone, in whole steps, and the goals within the bounds. */
  readonly topDown: readonly number[];
  readonly goals: readonly number[];
  readonly bounds: readonly Bound[];
  /** Nobody's: less than a step of rounding, more than can be carried, more than the bounds let anybody take. */
  readonly rest: number;
  readonly overCapacity: number;
  readonly heldBack: number;
  /** What Start and announced goals take beyond the amount. */
  readonly beyond: number;
}

/** Quotients of whole steps fall a hair short of them. */
const TIDY = 1e-9;

/**
 * An amount handed down by weights, in whole steps that add up. What one person's bound takes or
 * leaves is shared anew among the others; what nobody can take is told, not spread.
 */
export const handedDown = (
  amount: number,
  receivers: readonly Receiver[],
  capacity: number | null,
  step: number,
): HandedDown => {
  const whole = stepsIn(amount, step);
  const carried = capacity === null ? whole : within(stepsIn(capacity, step), 0, whole);
  const ranges = receivers.map((one) => rangeOf(one, step));
  const goals = placed(multiple(carried, step), receivers, ranges, step);
  const weights = receivers.map(({ weight }) => weight);
  const topDown = apportioned(multiple(whole, step), weights, step);
  const open = tidy(amount - sum(goals));
  const lost = Math.max(0, open);
  const rest = Math.min(lost, tidy(amount - multiple(whole, step)));
  const overCapacity = Math.min(tidy(lost - rest), tidy(multiple(whole - carried, step)));
  const heldBack = tidy(lost - rest - overCapacity);
  return {
    topDown,
    goals,
    bounds: receivers.map((one, i) =>
      boundOf(one, ranges[i]!, goals[i]!, { topDown: topDown[i]!, isShort: heldBack > 0 }),
    ),
    rest,
    overCapacity,
    heldBack,
    beyond: Math.max(0, -open),
  };
};

const stepsIn = (amount: number, step: number): number => Math.floor(amount / step + TIDY);

/** Differences of amounts leave digits that are finer than money is. */
const tidy = (amount: number): number => multiple(Math.round(amount / FINEST), FINEST);

interface Range {
  readonly least: number;
  readonly most: number;
  /** Whether no whole step lies between the bounds: the lower one holds then. */
  readonly isPinned: boolean;
}

/** The announced goal binds before the chance, and that before nothing: Start is always there. */
const rangeOf = ({ start, most, announced }: Receiver, step: number): Range => {
  const held = (goal: number) =>
    announced === null ? goal : within(goal, announced.least, announced.most);
  const [low, high] = [held(start), held(Math.max(start, most))];
  const least = Math.ceil(low / step - TIDY);
  const highest = stepsIn(high, step);
  if (least > highest) return { least: low, most: low, isPinned: true };
  return { least: multiple(least, step), most: multiple(highest, step), isPinned: false };
};

/** Goals that add up to an amount, as far as the ranges let them. */
const placed = (
  amount: number,
  receivers: readonly Receiver[],
  ranges: readonly Range[],
  step: number,
): readonly number[] => {
  const isEven = receivers.every(({ weight }) => weight === 0);
  const claims = receivers.flatMap(({ weight }, i) => {
    const { least, most, isPinned } = ranges[i]!;
    if (isPinned) return [];
    if (isEven) return [{ weight: 1, least, most }];
    return [{ weight, least, most: weight > 0 ? most : least }];
  });
  const fixed = sum(ranges.map(({ least, isPinned }) => (isPinned ? least : 0)));
  const [least, most] = (["least", "most"] as const).map((bound) =>
    Math.round(sum(claims.map((claim) => claim[bound])) / step),
  ) as [number, number];
  const units = within(stepsIn(amount - fixed, step), least, most);
  const parts = allocated(multiple(units, step), claims, step);
  let next = 0;
  return ranges.map(({ least: goal, isPinned }) => (isPinned ? goal : parts[next++]!));
};

const boundOf = (
  receiver: Receiver,
  { least, most }: Range,
  goal: number,
  /** The part by weights, and whether nobody could take all that was left. */
  { topDown, isShort }: { readonly topDown: number; readonly isShort: boolean },
): Bound => {
  if (goal === most && (goal < topDown || isShort)) return ceilingOf(receiver);
  return goal === least && goal > topDown ? floorOf(receiver) : "free";
};

const ceilingOf = ({ start, most, announced }: Receiver): Bound =>
  announced !== null && announced.most < Math.max(start, most) ? "stepped" : "chance";

const floorOf = ({ start, announced }: Receiver): Bound =>
  announced !== null && announced.least > start ? "held" : "start";
