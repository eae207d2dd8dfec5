import type { KeptMonthsOf } from "../core/goals/held-plan.ts";
import { keptMonths } from "../core/goals/kept-months.ts";
import type { Plans } from "../core/plan.ts";
import type { Plan } from "../core/planned.ts";
import type { ToldGoal, WorkbookFacts } from "../sheet/workbook/facts.ts";
import { monthsBegun, type VersionTold } from "./announced.ts";
import type { Asked } from "./facts.ts";
import { sourceWord } from "./share/share-record.ts";

/** What a version told of goals, by metric (the source's own word) and person; nothing without a version. */
export const toldMonths = (
  last: VersionTold | null,
): ReadonlyMap<string, ReadonlyMap<string, ToldGoal>> => {
  const of = new Map<string, Map<string, ToldGoal>>();
  for (const { person, metrics } of last?.facts ?? [])
    for (const { metric, goal, months, reason, kept = 0 } of metrics) {
      const word = sourceWord(last!.version, metric);
      of.set(word, (of.get(word) ?? new Map()).set(person, { goal, months, reason, stays: kept }));
    }
  return of;
};

/** What people know of their goals' months, and how many of these have begun; `metric` is the main one. */
type MonthsTold = Pick<WorkbookFacts, "metric" | "told" | "begun">;

/** The same of a question, under the names that metrics have now. */
export const monthsTold = ({ metric, choices, names, published }: Asked): MonthsTold => {
  const of = toldMonths(published);
  const all = [metric.name, ...choices.measures.map((one) => one.metric)];
  return {
    metric: metric.name,
    told: new Map(
      all.flatMap((name) => {
        const told = of.get(names.metricOf(name));
        return told ? [[name, told] as const] : [];
      }),
    ),
    begun: monthsBegun(choices.period),
  };
};

/** Whether any of them may stay as they were told. */
export const hasKept = ({ told, begun }: MonthsTold): boolean =>
  [...told.values()].some((people) =>
    [...people.values()].some(({ stays }) => stays > 0 || begun > 0),
  );

/** Those that do. */
export const keptOf =
  ({ metric: main, told, begun }: MonthsTold): KeptMonthsOf =>
  (person, metric, now) => {
    const one = told.get(metric ?? main)?.get(person);
    return one ? keptMonths(one, begun, now) : [];
  };

/** A plan of computed goals with what they cost where months stay as they were told. */
export const withKept = (about: Asked, plan: Plan, holding: Plans["holding"]): Plan => {
  const told = monthsTold(about);
  return hasKept(told) ? holding(plan, { own: () => null, kept: keptOf(told) }).plan : plan;
};
