import { currencySign } from "../text/number.ts";

/** "New premium (€)": the sign once, and not beside its code. */
export const metricWords = (metric: string, currency: string | null): string => {
  if (currency === null) return metric;
  const sign = currencySign(currency);
  const isSaid = metric.includes(sign) || new RegExp(`\\b${currency}\\b`).test(metric);
  return isSaid ? metric : `${metric} (${sign})`;
};
