import { addMonths, type Month } from "../calendar/month.ts";
import type { FixedChoices, Stage } from "../choices.ts";
import { resultAt } from "../history/result-at.ts";
import { openShare } from "../market/open-share.ts";
import type { NoticeFacts } from "../notices.ts";
import { mean } from "../stats/mean.ts";
import { square } from "../stats/square.ts";
import { sum } from "../stats/sum.ts";
import { leadsOf } from "./funnel-of.ts";
import type { Outcome } from "./outcome.ts";

/** Months before the last ones that it takes to say what is usual. Judgement. */
const FEWEST_BEFORE = 3;
/** So many months back lies a season's same month. */
const YEAR = 12;
/** A smaller share of the usual month is a fall that a manager would act on, not the ups and downs of one. Judgement. */
const FEW = 0.6;
/** Standard deviations of a Poisson count from which chance is no reason: about 1 in 700 falls so low by it. */
const BEYOND_CHANCE = 3;

/**
 * The first step of the sale whose last months, as many as it is ahead, have clearly fewer than those
 * before: what they lead to is not among the results yet, so no goal tells of it. Of the people who have
 * a result in all of these months; null where there is none.
 */
export const fewBegun = (
  { market, measures }: Pick<Outcome, "market" | "measures">,
  last: Month,
  { stages }: Pick<FixedChoices, "stages">,
): NoticeFacts["fewBegun"] | null => {
  const leads = leadsOf(stages);
  const openOf = (month: Month) => openShare(market.events, last, month);
  for (const [i, stage] of stages.entries()) {
    const fall = fallOf(stage, leads[i]!, last, openOf);
    if (fall === null) continue;
    const { metric } = stage;
    return { metric, ...fall, hasGoal: measures.some((measure) => measure.metric === metric) };
  }
  return null;
};

type Fall = Omit<NoticeFacts["fewBegun"], "metric" | "hasGoal">;

const fallOf = (
  { results, isCount }: Stage,
  lead: number,
  last: Month,
  openOf: (month: Month) => number,
): Fall | null => {
  if (!isCount || lead < 1) return null;
  const from = addMonths(last, 1 - lead);
  const recent = Array.from({ length: lead }, (_, i) => addMonths(from, i));
  const totalOf = totalsOf(results, recent);
  const lately = sum(recent.map((month) => totalOf(month) ?? 0));
  const known = Array.from({ length: Math.max(0, from - results.start) }, (_, i) =>
    totalOf(addMonths(results.start, i)),
  ).filter((total) => total !== null);
  if (known.length < FEWEST_BEFORE) return null;
  const before = mean(known);
  const lastYear = recent.map((month) => totalOf(addMonths(month, -YEAR)));
  // A season's usual low is none, and closed days begin nothing.
  const usual = lastYear.every((total) => total !== null)
    ? Math.min(before, mean(lastYear))
    : before;
  const due = usual * sum(recent.map(openOf));
  const chance = Math.sqrt(due + square(lead) * (usual / known.length));
  if (lately >= FEW * due || due - lately <= BEYOND_CHANCE * chance) return null;
  return {
    ...{ from, to: last, count: lately / lead, before },
    serves: [addMonths(from, lead), addMonths(last, lead)],
  };
};

/** What those did in a month who have a result in all of some months; null where nobody's is known. */
const totalsOf = (results: Stage["results"], all: readonly Month[]) => {
  const at = resultAt(results);
  const people = results.people
    .map(({ person }) => person)
    .filter((person) => all.every((month) => at(person, month) !== null));
  return (month: Month): number | null => {
    const known = people.flatMap((person) => at(person, month) ?? []);
    return known.length === 0 ? null : sum(known);
  };
};
