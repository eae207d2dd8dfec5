import { someOf } from "../some-of.ts";
import { companyStep } from "./company-step.ts";
import { tabNames } from "./tab-names.ts";

/** Names in a sentence; the list below it has them all. */
export const FEW = 3;

/** What writing again changes, before it is written. */
export const changesStep = {
  title: "What will change",
  show: "Show what will change",
  /** How many goals change: of each metric, where there are several ("" for the only one). */
  changing: (parts: readonly MetricCount[]) =>
    parts.length === 0
      ? "No goal changes."
      : `${goalsOf(parts)} ${isOne(parts) ? "changes" : "change"}.`,
  /** Instead, where own values have changed goals since the last write: those are counted apart. */
  computing: (parts: readonly MetricCount[]) => {
    const goals = goalsOf(parts, "computed goal");
    return `${goals} ${isOne(parts) ? "changes" : "change"}.`;
  },
  /** Instead, where own values have changed goals since the last write: behind none of them, or behind some, another goal is computed. */
  noneComputed: "The update changes no computed goal.",
  noneCounting: "The update changes no goal that counts.",
  /** Goals that are others than at the last write by own values alone: the workbook has them already. Whose they are. */
  byOwn: (whose: readonly string[]) => {
    const named = someOf(whose, "and", "more", FEW);
    return whose.length === 1
      ? `Besides, the update notes 1 own value in the tab ${tabNames.log} (${named}): you set or cleared it since the last write, and it holds already.`
      : `Besides, the update notes ${whose.length} own values in the tab ${tabNames.log} (${named}): you set or cleared them since the last write, and they hold already.`;
  },
  /** Of the main metric, named where there are others. */
  together: (metric: string, before: string, after: string) =>
    before === after
      ? `All goals${of(metric)} together stay ${after}.`
      : `All goals${of(metric)} together: ${after}, at the last write ${before}.`,
  /** The sum that the workbook holds, then the one without own values. */
  withOwn: (metric: string, before: string, after: string) =>
    before === after
      ? `All goals${of(metric)} together, with those that you set yourself, stay ${after}.`
      : `All goals${of(metric)} together, with those that you set yourself: ${after}, at the last write ${before}.`,
  /** A table of sums, where what the workbook holds is another one than the last write left, by own values. */
  sums: {
    title: (metric: string) => `All goals${of(metric)}`,
    held: "With yours",
    computed: "Without yours",
    /** Over the only column. */
    alone: "Together",
    before: "At the last write",
    now: "In the workbook now",
    after: "After the update",
    /** What makes a sum another one than the sum above it. */
    byOwn: "The difference: own values set or cleared since.",
    byUpdate: "The difference: the goals that the update computes anew.",
  },
  /** Announced goals are among these, so nothing says that all of it is computed. */
  withoutOwn: (before: string, after: string) =>
    before === after
      ? `Without your own values: ${after}, as at the last write.`
      : `Without your own values: ${after}, at the last write ${before}.`,
  /** Of goals that are all new. */
  newWithOwn: (held: string, without: string) =>
    `All goals together, with those that you set yourself: ${held}; without them: ${without}.`,
  /** Chances so many in 100, before as the last write left it; "" where none is known. */
  budget: (before: string, after: string) =>
    `The incentives’ budget suffices in ${after} of 100${before === "" ? "" : before === after ? ", as at the last write" : `, at the last write in ${before} of 100`}.`,
  /**
   * What the goals come to against the company's target: after the update, and as the workbook stands, null
   * where it has no target; `isSame` where that is measured against the same one.
   */
  toTarget: (after: ToTarget, now: ToTarget | null, isSame: boolean) => {
    const isAsNow =
      now !== null && isSame && now.side === after.side && now.amount === after.amount;
    const sentence = `After this update all goals together ${TO_TARGET[after.side](after.amount, "the company target")}${isAsNow ? ", as they do in the workbook now" : ""}.`;
    return now === null || isAsNow
      ? sentence
      : `${sentence} In the workbook now they ${TO_TARGET[now.side](now.amount, isSame ? "it" : "the target of then")}.`;
  },
  /** A button where own values left it, and what it does. */
  divideAgain: (amount: string) => `Divide the ${amount} among the others`,
  takeBack: (amount: string) => `Take the ${amount} off the others again`,
  divideAgainHint: (onTop: string, goals: string) =>
    `The target was divided before your own values counted, so part of it is in nobody’s goal. With this button the others take that on: their goals rise, yours stay, and all goals together come to ${goals}. “${companyStep.overAssign}” (step 6) becomes ${onTop}.`,
  takeBackHint: (onTop: string, goals: string) =>
    `The target was divided before your own values counted, so the goals now ask for more than it. With this button the others are asked for less: their goals fall, yours stay, and all goals together come to ${goals}. “${companyStep.overAssign}” (step 6) becomes ${onTop}.`,
  /** After that: which answer is another one now, and the way back. */
  divided: (from: string, to: string) =>
    `The target is divided again, so that your own values count: “${companyStep.overAssign}” (step 6) is now ${to}, before it was ${from}. It is not written yet: the update below does that.`,
  undivide: (from: string) => `Back to ${from}`,
  /** Goals that dividing the target again leaves as they are; the step is an amount. */
  rounded: (count: number, step: string) =>
    count === 1
      ? `1 goal of the others stays as it is: what would change is less than the step of rounding, ${step}.`
      : `${count} goals of the others stay as they are: what would change in each is less than the step of rounding, ${step}.`,
  /** Why nothing is divided where own values left something of the target; what can be done comes behind. */
  announced:
    "The others’ goals are announced and rise only at a review, so this is not divided among them.",
  /** What there is to do about goals that people know and that come to less than the target; `review` is the next one's first month, "" for none to come. */
  shortChoices: (review: string) =>
    `${review === "" ? "No review is left in this period. " : ""}What you can do: ${review === "" ? "" : `raise goals at the next review, from ${review} on; `}write an own value with its reason in the tab ${tabNames.goals}, agreed with the person; or leave it: then the company reaches its target only if the team sells more than its goals.`,
  instead: (goals: string) => `All goals are new: they take the place of “${goals}”.`,
  person: "Person",
  before: "Before",
  after: "After",
  none: "–",
  own: (amount: string) => `Yours counts, ${amount}.`,
  /** Of computed goals behind own values. */
  ownStay: (count: number) =>
    `In ${count === 1 ? "1 goal" : `${count} goals`} what you set counts, not what is computed`,
  /** Over a table of the goals that own values move. */
  byOwnList: "By your own goals, typed or cleared since the last write; they count already",
  /** Of own values behind which nothing changes, so that no table has them. */
  asComputed: (count: number, all: number) =>
    all === 1
      ? "The computed goal behind it does not change."
      : count === 1
        ? "Behind 1 of them the computed goal does not change."
        : `Behind ${count} of them the computed goals do not change.`,
  computed: "The table shows computed goals: in the workbook your own values count in their place.",
  nothingKept: "You have changed no cell of the goal tabs.",
  around: "Columns, rows and notes of your own beside ours are kept, too.",
  kept: (count: number) => `What you typed is kept: ${count === 1 ? "1 cell" : `${count} cells`}`,
  keptOn: (tab: string, cells: readonly string[], more: number) =>
    `“${tab}”: ${cells.join("; ")}${more > 0 ? `; and ${more} more` : ""}`,
};

/** So many goals of a metric. */
export interface MetricCount {
  readonly metric: string;
  readonly count: number;
}

/** How far goals lie from a target, on which side of it. */
export interface ToTarget {
  readonly side: "short" | "met" | "beyond";
  readonly amount: string;
}

const TO_TARGET: Readonly<Record<ToTarget["side"], (amount: string, target: string) => string>> = {
  short: (amount, target) => `fall ${amount} short of ${target}`,
  met: (_, target) => `come to exactly ${target}`,
  beyond: (amount, target) => `come to ${amount} more than ${target}`,
};

const of = (metric: string): string => (metric === "" ? "" : ` of ${metric}`);

const isOne = (parts: readonly MetricCount[]): boolean =>
  parts.length === 1 && parts[0]!.count === 1;

/** "1 goal", "8 goals of Sales and 9 of Deals won". */
export const goalsOf = (parts: readonly MetricCount[], goal = "goal"): string =>
  parts
    .map(({ metric, count }, i) => {
      const goals = i > 0 ? "" : count === 1 ? ` ${goal}` : ` ${goal}s`;
      const joint = i === 0 ? "" : i === parts.length - 1 ? " and " : ", ";
      return `${joint}${count}${goals}${of(metric)}`;
    })
    .join("");

export type ChangesStepText = typeof changesStep;
