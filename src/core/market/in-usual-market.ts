import { addMonths, type Month } from "../calendar/month.ts";
import { normalAmount } from "../history/deseasonalised.ts";
import type { Results } from "../history/results.ts";

/** Results as a usual market would have had them; unknown in months in which it was all but closed. */
export const inUsualMarket = (
  { start, people }: Results,
  shareOf: (month: Month) => number,
): Results => ({
  start,
  people: people.map(({ person, values }) => ({
    person,
    values: values.map((value, i) =>
      value === null ? null : normalAmount(value, shareOf(addMonths(start, i))),
    ),
  })),
});
