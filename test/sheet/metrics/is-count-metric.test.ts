import { describe, expect, it } from "vitest";
import { isCountMetric } from "../../../src/sheet/metrics/is-count-metric.ts";
import { metric } from "./metric.ts";

describe("isCountMetric", () => {
  it("believes a heading, however large or shared the counts are", () => {
    for (const name of ["Calls", "Dials", "Unidades", "Pólizas", "Visitas", "Deals won", "Leads"]) {
      expect(isCountMetric(metric(name, [1900, 2104])), name).toBe(true);
      expect(isCountMetric(metric(name, [11, 9.5, 12, null])), name).toBe(true);
    }
  });

  it("looks at the numbers where the heading may be money too", () => {
    for (const name of ["Sales", "Ventas", "Total", "Result"]) {
      expect(isCountMetric(metric(name, [12, 0, null, 31])), name).toBe(true);
      expect(isCountMetric(metric(name, [12, 7.5])), name).toBe(false);
      expect(isCountMetric(metric(name, [12_000, 9000])), name).toBe(false);
      expect(isCountMetric(metric(name, [null])), name).toBe(false);
    }
  });

  it("counts no money, no share, no duration, no mean, no amount in fractions", () => {
    expect(isCountMetric(metric("Policies", [12, 14], "EUR"))).toBe(false);
    for (const name of [
      "Close rate",
      "Visits %",
      "Horas de visita",
      "Average calls",
      "Call minutes",
    ])
      expect(isCountMetric(metric(name, [30, 25])), name).toBe(false);
    expect(isCountMetric(metric("Deal value", [1200, 900]))).toBe(false);
    expect(isCountMetric(metric("units", [8197.67, 7720.18]))).toBe(false);
  });
});
