import { expect, it } from "vitest";
import { monthOf } from "../../../src/core/calendar/month.ts";
import { soldMetric } from "../../../src/sheet/metrics/sold-metric.ts";
import type { MetricReading } from "../../../src/sheet/read/reading.ts";

const metric = (name: string, value: number, currency: string | null = null): MetricReading => ({
  name,
  currency,
  results: { start: monthOf(2025, 1), people: [{ person: "Ana", values: [value, value + 1] }] },
  origins: { tab: null, cells: new Map() },
});
const premium = metric("Premium", 9000.5, "EUR");
const policies = metric("Policies", 12);
const found = (...metrics: readonly MetricReading[]) => soldMetric(metrics, metrics[0]!)?.name;

it("finds what counts the sales that an amount comes from", () => {
  expect(found(premium, policies)).toBe("Policies");
  expect(found(premium, metric("Calls", 300), policies)).toBe("Policies");
  expect(found(premium, metric("Autos", 12))).toBe("Autos");
});

it("finds none beside a count, among several, among steps of the sale, nor where less is better", () => {
  expect(found(policies, premium)).toBeUndefined();
  expect(found(premium, policies, metric("Contracts", 7))).toBeUndefined();
  expect(found(premium, metric("Calls", 300))).toBeUndefined();
  expect(found(premium, metric("Complaints", 3))).toBeUndefined();
  expect(found(premium)).toBeUndefined();
});
