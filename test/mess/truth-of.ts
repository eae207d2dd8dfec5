import { addMonths, type Month } from "../../src/core/calendar/month.ts";
import type { Known, Span, Truth } from "./mess.ts";
import { firstDayOf, monthOfDay, type Period } from "./periods.ts";
import type { NamedMetric } from "./unit-heading.ts";
import type { Meant, World } from "./world.ts";

export interface Saying {
  readonly named: readonly NamedMetric[];
  readonly currency: string;
  /** Whether the amounts themselves say the currency. */
  readonly amountsSayIt: boolean;
  /** Deals won by person and period, null for other tables. */
  readonly won: readonly (readonly number[])[] | null;
}

/** What a world's table means, month by month or quarter by quarter. */
export const truthOf = (world: World, saying: Saying): Truth => {
  const spans = spansOf(world);
  const metrics = world.metrics.map(({ unit }, metric) => {
    const { names, saysCurrency } = saying.named[metric]!;
    const isMoney = unit === "money";
    return {
      names,
      currency: isMoney ? saying.currency : null,
      saysCurrency: isMoney && (saysCurrency || saying.amountsSayIt),
      isOptional: false,
      values: world.meant[metric]!.map((values) =>
        knownOf(world, spans, values).map((known, index) =>
          known === null && saying.won !== null && spans[index]!.from < world.today
            ? "noneOrZero"
            : known,
        ),
      ),
    };
  });
  return {
    people: world.people,
    spans,
    metrics: saying.won === null ? metrics : [...metrics, countOf(world, saying.won)],
  };
};

const countOf = (world: World, won: readonly (readonly number[])[]): Truth["metrics"][number] => ({
  names: [],
  currency: null,
  saysCurrency: false,
  isOptional: true,
  values: won.map((counts) =>
    counts.map((count, period) => {
      if (monthOfDay(world.periods[period]!.first) >= world.today) return null;
      return count === 0 ? "noneOrZero" : count;
    }),
  ),
});

const spansOf = ({ calendar, periods }: World): readonly Span[] => {
  if (calendar !== "weeks")
    return periods.map(({ first }) => ({
      from: monthOfDay(first),
      months: calendar === "months" ? 1 : 3,
    }));
  const [start, end] = [
    monthOfDay(periods[0]!.first),
    monthOfDay(endOf(periods[periods.length - 1]!)),
  ];
  return Array.from({ length: end - start + 1 }, (_, index) => ({
    from: addMonths(start, index),
    months: 1,
  }));
};

const endOf = ({ first, days }: Period): number => first + days - 1;

const knownOf = (
  { calendar, periods }: World,
  spans: readonly Span[],
  values: readonly Meant[],
): readonly Known[] => {
  if (calendar !== "weeks") return values;
  return spans.map(({ from }) =>
    weeksIn(
      from,
      periods,
      values.map((value) => (value === "noneOrZero" ? 0 : value)),
    ),
  );
};

/** The part of the weeks' results that falls into a month, by days; a month told in part is free. */
const weeksIn = (
  month: Month,
  weeks: readonly Period[],
  values: readonly (number | null)[],
): Known => {
  const [start, end] = [firstDayOf(month), firstDayOf(addMonths(month, 1))];
  const shared = weeks.map(({ first }) =>
    Math.max(0, Math.min(first + 7, end) - Math.max(first, start)),
  );
  const days = shared.reduce((total, count) => total + count, 0);
  const isPart =
    days < end - start || values.some((value, week) => value === null && shared[week]! > 0);
  if (isPart) return "anything";
  return values.reduce<number>(
    (total, value, week) => total + ((value ?? 0) * shared[week]!) / 7,
    0,
  );
};
