import { describe, expect, it } from "vitest";
import { isLessBetterMetric } from "../../../src/sheet/metrics/is-less-better-metric.ts";

const isLess = (name: string, currency: string | null = null) =>
  isLessBetterMetric({ name, currency });

describe("isLessBetterMetric", () => {
  it("knows what a team wants fewer of, in English and Spanish", () => {
    const names = [
      ...["Complaints", "Customer complaints", "Cancellations", "Cancelled policies", "Returns"],
      ...["Product returns", "Churn", "Churn rate", "Defects", "Errors", "Days to close"],
      ...["Avg days to close", "Overdue tasks", "No-shows", "Lost customers", "Missed calls"],
      ...["Quejas", "Reclamaciones", "Cancelaciones", "Bajas", "Bajas de clientes", "Devoluciones"],
      ...["Defectos", "Errores", "Días hasta el cierre", "Pedidos atrasados", "Clientes perdidos"],
      ...["Llamadas perdidas", "Anulaciones", "Recibos impagados"],
    ];
    for (const name of names) expect(isLess(name), name).toBe(true);
  });

  it("takes nothing else for it", () => {
    const names = [
      ...["Sales", "Policies", "Calls", "New customers", "Returning customers", "Call backs"],
      ...["Ventas", "Pólizas", "Citas", "Altas y bajas", "Tasa de cierre", "Days worked", "Closed"],
    ];
    for (const name of names) expect(isLess(name), name).toBe(false);
  });

  it("leaves it open where a word makes it doubtful", () => {
    const names = [
      ...["Complaints resolved", "Cancellations avoided", "Tax returns", "Returns processed"],
      ...["Errors fixed", "Error-free orders", "Overdue collected", "Investment returns"],
      ...["Devoluciones de llamadas", "Quejas resueltas", "Meses sin quejas", "Bajas recuperadas"],
      ...["Reclamaciones atendidas", "Bajas médicas"],
    ];
    for (const name of names) expect(isLess(name), name).toBe(false);
  });

  it("is never money", () => {
    expect(isLess("Returns", "EUR")).toBe(false);
    expect(isLess("Importe de devoluciones")).toBe(false);
  });
});
