import { currencySign } from "../text/number.ts";

/** "New premium (€)", the sign once. */
export const metricWords = (metric: string, currency: string | null): string => {
  const sign = currency === null ? "" : currencySign(currency);
  return sign === "" || metric.includes(sign) ? metric : `${metric} (${sign})`;
};
