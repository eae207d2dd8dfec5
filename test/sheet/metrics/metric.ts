import { monthOf } from "../../../src/core/calendar/month.ts";

/** A metric of one person's results. */
export const metric = (
  name: string,
  values: readonly (number | null)[],
  currency: string | null = null,
) => {
  const results = { start: monthOf(2025, 1), people: [{ person: "Ana", values }] };
  return { name, currency, results };
};
