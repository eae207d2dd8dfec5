import type { Month } from "../calendar/month.ts";
import type { FixedChoices } from "../choices.ts";
import type { Notice } from "../notices.ts";
import { fewBegun } from "./few-begun.ts";
import type { Outcome } from "./outcome.ts";
import { aheadWork } from "./served-month.ts";

/** Steps of the sale that no results tell of or that come months before, too few of them lately, and people whose activities take more time than there is. */
export const activityNotices = (
  outcome: Outcome,
  last: Month,
  { sellingHours, period, stages }: Pick<FixedChoices, "sellingHours" | "period" | "stages">,
): readonly Notice[] => {
  const { activities, time, goals, open } = outcome;
  const few = fewBegun(outcome, last, { stages });
  const unknown = activities.filter(({ people }) => people.every(({ need }) => need === null));
  const short = time.filter(({ share }) => share > 1);
  const most = Math.max(...short.map(({ share }) => share));
  return [
    ...unknown.map(({ metric }): Notice => ({ code: "stageUnknown", facts: { metric } })),
    ...activities
      .filter(({ lead }) => lead > 0)
      .map(
        ({ metric, lead, serves }): Notice => ({
          code: "stageAhead",
          facts: { metric, months: lead, ...aheadWork(goals, period, { lead, serves }, open) },
        }),
      ),
    ...(few === null ? [] : [{ code: "fewBegun", facts: few } as const]),
    ...(short.length === 0
      ? []
      : [
          {
            code: "timeShort",
            facts: { people: short.map(({ person }) => person), most, hours: most * sellingHours },
          } as const,
        ]),
  ];
};
