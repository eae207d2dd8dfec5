import { describe, expect, it } from "vitest";
import { isAverageMetric } from "../../../src/sheet/metrics/is-average-metric.ts";

describe("isAverageMetric", () => {
  it("knows rates, means and durations, in English and Spanish", () => {
    const names = [
      ...["Close rate", "Conversion %", "Avg days to close", "Days to close", "Average ticket"],
      ...["Hours to first answer", "Satisfaction score", "Win ratio", "Tasa de cierre"],
      ...["Ticket promedio", "Prima media", "Días hasta el cierre", "Tiempo de respuesta"],
    ];
    for (const name of names) expect(isAverageMetric(name), name).toBe(true);
  });

  it("takes nothing that adds up for one", () => {
    const names = [
      ...["Sales", "Calls", "Selling hours", "Hours", "Days worked", "Separate policies"],
      ...["Llamadas", "Horas de venta", "Medias jornadas", "Medianas empresas", "Quejas"],
    ];
    for (const name of names) expect(isAverageMetric(name), name).toBe(false);
  });
});
