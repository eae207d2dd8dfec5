import { describe, expect, it } from "vitest";
import { type StageKind, stageKindOf } from "../../../src/sheet/metrics/stage-kind.ts";

/** Headings as managers and CRMs write them. */
const NAMES: Readonly<Record<StageKind, readonly string[]>> = {
  lead: [
    "Leads",
    "leads_worked",
    "Prospectos",
    "New contacts",
    "Referidos",
    "Sales leads",
    "Walk-ins",
  ],
  call: [
    "Calls",
    "Dials",
    "Sales calls",
    "Llamadas en frío",
    "No. de llamadas",
    "Calls to leads",
    "callsMade",
  ],
  callBack: [
    "Call-backs",
    "Callbacks",
    "Follow-up calls",
    "Seguimientos",
    "Llamadas de seguimiento",
  ],
  meeting: [
    "meetings_held",
    "Appointments",
    "appointments_shown",
    "Citas",
    "Reuniones de venta",
    "Entrevistas",
  ],
  visit: ["Visits", "Visitas a clientes", "Clientes visitados", "Field visits"],
  demo: ["Demos", "test_drives", "Pruebas de manejo", "Demo calls held: demos"],
  opportunity: [
    "Opportunities",
    "Sales opportunities",
    "Oportunidades de venta",
    "Deals created",
    "Opps",
  ],
  proposal: [
    "Proposals",
    "Propuestas",
    "policies_quoted",
    "Policy quotes",
    "Cotizaciones",
    "Presupuestos",
    "Pólizas cotizadas",
  ],
  sale: [
    "Sales",
    "Ventas",
    "Policies",
    "Pólizas nuevas",
    "Units",
    "orders_signed",
    "Deals won",
    "Opportunities won",
    "Contratos",
    "Propuestas ganadas",
  ],
};

describe("stageKindOf", () => {
  it.each(Object.entries(NAMES))("knows the names of a %s", (kind, names) => {
    for (const name of names) expect(stageKindOf(name), name).toBe(kind);
  });

  it("knows no other name", () => {
    for (const name of ["Premium", "Ingresos", "Ana", "Score", "", "E-mails", "2025"])
      expect(stageKindOf(name), name).toBeNull();
  });
});
