import { addMonths } from "../core/calendar/month.ts";
import { activityNeed } from "../core/funnel/activity-goals.ts";
import type { Activity, PersonActivity, Plan } from "../core/planned.ts";
import { sum } from "../core/stats/sum.ts";
import type { AheadNeed } from "../text/ahead-need.ts";

type Person = Pick<PersonActivity, "feeds" | "beyond">;

/** Of a step that comes months before: what a goal takes of it, beside the `asked` of the period's months; null without a lead. */
export const aheadNeed = (
  { lead }: Pick<Activity, "lead">,
  { feeds, beyond }: Person,
  { goal, perUnit, asked }: { readonly goal: number; readonly perUnit: number; asked: number },
  { period, open }: Pick<Plan, "period" | "open">,
): AheadNeed | null => {
  if (lead === 0) return null;
  const after = Math.round(goal * perUnit * sum(beyond));
  const first = feeds.findIndex((share) => share > 0);
  return {
    ...{ lead, asked, beyond: after },
    early: Math.max(0, activityNeed(goal, perUnit) - (asked - after)),
    from: addMonths(period.start, Math.max(0, first)),
    hasClosed: open.some((share) => share < 1),
  };
};
