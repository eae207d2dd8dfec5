import type { Doubt } from "../../../core/doubts.ts";
import { GoalError } from "../../../core/errors.ts";
import type { Notice } from "../../../core/notices.ts";
import type { ReadOptions } from "../reading.ts";
import type { DateColumn } from "./date-column.ts";
import { datesDoubt, orderTold, slashedDay } from "./dates-doubt.ts";
import { type DayOrder, dayOrder, isDoubtful } from "./day-order.ts";
import { isMixture } from "./is-mixture.ts";
import { orderByHeading, orderByKeys, orderByLanguage } from "./order-evidence.ts";
import type { DateRules } from "./read-day.ts";
import type { KeyIds } from "./regularity.ts";
import type { SlashedTime, Time } from "./time.ts";
import { type TurnedDates, turnedDates } from "./turned-dates.ts";

interface SettledOrder extends DateRules {
  readonly notices: readonly Notice[];
  readonly doubts: readonly Doubt[];
}

type Options = Pick<ReadOptions, "habit" | "told">;

/**
 * How the column's dates are read: texts, and dates that a sheet may have turned. `ids` numbers each
 * row's person and metric; null without them. Throws ambiguousDates and badAnswer.
 */
export const settledOrder = (
  column: DateColumn,
  ids: KeyIds | null,
  options: Options,
): SettledOrder => {
  const slashed = column.known.filter((time) => time.kind === "slashed");
  const told = orderTold(options.told);
  const texts = told ?? dayOrder(slashed, column.heading)?.order ?? null;
  const sheet = sheetOrder(slashed, options);
  const found = turnedDates(column, ids, texts);
  const habit = options.habit.dayFirst ? "dayFirst" : "monthFirst";
  if (told === null && found?.isSure !== true && isMixture(column, ids, habit))
    throw new GoalError("ambiguousDates", { name: column.heading });
  const isTurned = told === null ? found?.isLikely : told !== sheet;
  const turned = new Set<Time>(isTurned ? found?.times : []);
  const settled = textOrder({ column, slashed, ids, turned, sheet, options });
  const count = column.times.filter((time) => time !== null && turned.has(time)).length;
  const ofTexts = saidOfTexts(slashed, settled, options);
  const doubtsOfDates = found === null ? [] : doubtOfDates(found, sheet, options);
  return {
    order: settled.order,
    turned,
    notices: [
      ...ofTexts.notices,
      ...(count > 0 ? [{ code: "datesTurned", facts: { count } } as const] : []),
    ],
    doubts: ofTexts.doubts.length > 0 ? ofTexts.doubts : doubtsOfDates,
  };
};

/** Texts that are all of days over 12 were left by a sheet of the other order; else the locale tells. */
const sheetOrder = (slashed: readonly SlashedTime[], { habit }: Options): DayOrder => {
  const isDay = (part: 0 | 1) =>
    slashed.length > 0 && slashed.every(({ parts }) => parts[part] > 12);
  if (isDay(0)) return "monthFirst";
  return isDay(1) || habit.dayFirst ? "dayFirst" : "monthFirst";
};

interface TextOrder {
  readonly order: DayOrder;
  /** Settled: nothing to ask, nor to say. Likely: said. Assumed: asked. Open: asked first of all. */
  readonly evidence: "settled" | "pattern" | "assumed" | "open";
}

interface Evidence {
  readonly column: DateColumn;
  readonly slashed: readonly SlashedTime[];
  readonly ids: KeyIds | null;
  readonly turned: ReadonlySet<Time>;
  readonly sheet: DayOrder;
  readonly options: Options;
}

/** The strongest evidence first. */
const textOrder = (evidence: Evidence): TextOrder => {
  const told = orderTold(evidence.options.told);
  if (told === null) return untoldOrder(evidence);
  // What nothing but the answer settles stays an open question that is answered.
  const isPlain = evidence.slashed.some(({ parts }) => parts.some((part) => part > 12));
  const isOpen = !isPlain && untoldOrder(evidence).evidence === "open";
  return { order: told, evidence: isOpen ? "open" : "assumed" };
};

const untoldOrder = (evidence: Evidence): TextOrder => {
  const { column, slashed, options } = evidence;
  const texts = dayOrder(slashed, column.heading);
  if (texts !== null)
    return { order: texts.order, evidence: texts.by === "largePart" ? "settled" : "pattern" };
  const habit = options.habit.dayFirst ? "dayFirst" : "monthFirst";
  if (!slashed.some(isDoubtful)) return { order: habit, evidence: "settled" };
  const pattern = patternOrder(evidence);
  if (pattern !== null) return { order: pattern, evidence: "pattern" };
  const language = orderByLanguage(column);
  return language === null
    ? { order: habit, evidence: "open" }
    : { order: language, evidence: "assumed" };
};

const patternOrder = ({ column, ids, turned, sheet }: Evidence): DayOrder | null =>
  orderByHeading(column.heading) ??
  (turned.size > 0 ? otherThan(sheet) : null) ??
  (ids === null ? null : orderByKeys(column, ids, turned));

const otherThan = (order: DayOrder): DayOrder => (order === "dayFirst" ? "monthFirst" : "dayFirst");

const saidOfTexts = (
  slashed: readonly SlashedTime[],
  { order, evidence }: TextOrder,
  { told }: Options,
): Pick<SettledOrder, "notices" | "doubts"> => {
  const example = slashed.find(isDoubtful);
  if (example === undefined || evidence === "settled") return { notices: [], doubts: [] };
  if (evidence !== "pattern")
    return { notices: [], doubts: [datesDoubt(example, order, evidence === "open", told)] };
  const facts = { value: example.text, month: example[order]!.month };
  return { notices: [{ code: "datesReadAs", facts }], doubts: [] };
};

const doubtOfDates = (
  { times, isLikely, isSure }: TurnedDates,
  sheet: DayOrder,
  { told }: Options,
): readonly Doubt[] => {
  if (isSure && told["dates"] === undefined) return [];
  const order = isLikely ? otherThan(sheet) : sheet;
  return [datesDoubt(slashedDay(times[0]!.day, sheet), order, false, told)];
};
