import type { Doubt } from "../../../core/doubts.ts";
import { GoalError } from "../../../core/errors.ts";
import type { Cell } from "../../cell.ts";
import { answered } from "../answered.ts";
import type { ReadOptions } from "../reading.ts";
import { BARE_DOLLAR, currenciesIn } from "./currency.ts";
import { CODES, WRITTEN_WITH_DOLLAR } from "./currency-marks.ts";
import { formatCurrencies } from "./format-currency.ts";
import { soundOf } from "./money-words.ts";
import { readNumberText } from "./number-text.ts";

const NONE = "none";
const FIRST_OFFERED = [NONE, "EUR", "USD", "GBP", "MXN", "COP", "ARS", "CLP", "PEN", "BRL", "CAD"];

/**
 * The one currency (ISO 4217) that a metric's name, title lines, amounts and number formats (of the
 * cells that hold numbers) name; where none does, what the user told, and a doubt for what sounds
 * like money. Throws mixedCurrencies, and badAnswer for one that the source contradicts.
 */
export const metricCurrency = (
  metric: string,
  titles: readonly string[],
  cells: readonly Cell[],
  formats: readonly string[],
  options: Pick<ReadOptions, "habit" | "told">,
): { readonly currency: string | null; readonly doubts: readonly Doubt[] } => {
  const sound = soundOf(metric);
  const marks = new Set([
    ...currenciesIn(metric),
    ...(sound === "count" ? [] : titles.flatMap(loneCurrency)),
    ...inAmounts(cells),
    ...[...new Set(formats)].flatMap(formatCurrencies),
  ]);
  const named = oneOf(marks, options);
  if (named !== null) return { currency: checked(named, options.told), doubts: [] };
  const isAsked = sound === "money" || (sound === "unknown" && isTold(options.told));
  return isAsked && !areShares(formats) ? asked(metric, options) : { currency: null, doubts: [] };
};

const isTold = (told: ReadOptions["told"]): boolean => told["currency"] !== undefined;

/** A title that names two ("EUR/USD") says about neither that the amounts are in it. */
const loneCurrency = (title: string): readonly string[] => {
  const named = currenciesIn(title);
  return named.length === 1 ? named : [];
};

/** Amounts that differ in their digits only are looked at once. */
const inAmounts = (cells: readonly Cell[]): readonly string[] => {
  const shapes = new Map<string, readonly string[]>();
  for (const cell of cells) {
    if (typeof cell !== "string" || !/[^\d\s.,+-]/.test(cell)) continue;
    const shape = cell.replace(/[\d.,]+/g, "0");
    // Capitals: "100 eur" is an amount, while "pen sales" is none.
    if (!shapes.has(shape) && readNumberText(cell) !== null)
      shapes.set(shape, currenciesIn(shape.toUpperCase()));
  }
  return [...shapes.values()].flat();
};

const areShares = (formats: readonly string[]): boolean =>
  formats.length > 0 && formats.every((format) => format.includes("%"));

/** A bare "$" agrees with every dollar and peso; alone it is the locale's. */
const oneOf = (
  marks: ReadonlySet<string>,
  { habit, told }: Pick<ReadOptions, "habit" | "told">,
): string | null => {
  const [first, second] = [...marks].filter((mark) => mark !== BARE_DOLLAR);
  const clash = marks.has(BARE_DOLLAR) && first !== undefined && !WRITTEN_WITH_DOLLAR.has(first);
  const other = second ?? (clash ? habit.dollar : undefined);
  if (first !== undefined && other !== undefined)
    throw new GoalError("mixedCurrencies", { first, second: other });
  if (first !== undefined || !marks.has(BARE_DOLLAR)) return first ?? null;
  const answer = told["currency"] ?? "";
  return WRITTEN_WITH_DOLLAR.has(answer) ? answer : habit.dollar;
};

/** "none" is about metrics that name no currency, beside which others may. */
const checked = (named: string, told: ReadOptions["told"]): string => {
  const value = told["currency"] ?? NONE;
  if (value !== NONE && value !== named)
    throw new GoalError("badAnswer", { key: "currency", value, allowed: named });
  return named;
};

const asked = (
  metric: string,
  { habit, told }: Pick<ReadOptions, "habit" | "told">,
): { readonly currency: string | null; readonly doubts: readonly Doubt[] } => {
  const options = [
    ...new Set([
      NONE,
      ...(habit.currency ? [habit.currency] : []),
      ...FIRST_OFFERED,
      habit.dollar,
      ...CODES,
    ]),
  ];
  const facts = { metric };
  const doubt = answered(
    { code: "currency", facts, key: "currency", options, answer: NONE, isOpen: false },
    told,
  );
  return { currency: doubt.answer === NONE ? null : doubt.answer, doubts: [doubt] };
};
