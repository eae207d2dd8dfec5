import type { Choices } from "../choices.ts";
import type { Notice } from "../notices.ts";
import type { Outcome } from "./outcome.ts";
import { aheadWork } from "./served-month.ts";

/** Steps of the sale that no results tell of or that come months before, and people whose activities take more time than there is. */
export const activityNotices = (
  { activities, time, goals, open }: Outcome,
  { sellingHours, period }: Pick<Choices, "sellingHours" | "period">,
): readonly Notice[] => {
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
