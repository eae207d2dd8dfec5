import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { mainMetric } from "../../../src/sheet/read/main-metric.ts";

const metric = (name: string, currency: string | null = null) => ({
  name,
  currency,
  results: { start: monthOf(2024, 1), people: [] },
});

it("sets goals for money first, then for what sounds like sales, then for what comes first", () => {
  const [calls, units, visits] = [metric("calls"), metric("units sold"), metric("visits")];
  expect(mainMetric([calls, units, metric("premium", "EUR")]).name).toBe("premium");
  expect(mainMetric([calls, units, visits]).name).toBe("units sold");
  expect(mainMetric([calls, visits]).name).toBe("calls");
  expect(mainMetric([calls, visits, metric("deals", null)]).name).toBe("deals");
});
