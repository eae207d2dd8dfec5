import type { Language } from "./author.ts";
import type { Random } from "./random.ts";

export type HeadingRole = "date" | "person" | "metric" | "value" | "stage" | "year" | "month";

const HEADINGS: Readonly<Record<Language, Readonly<Record<HeadingRole, readonly string[]>>>> = {
  es: {
    date: ["Fecha", "Mes", "Periodo", "Fecha de cierre"],
    person: [
      "Vendedor",
      "Agente",
      "Comercial",
      "Asesor",
      "Propietario de la oportunidad",
      "Nombre",
    ],
    metric: ["Métrica", "Indicador", "Concepto", "KPI"],
    value: ["Valor", "Importe", "Resultado", "Cantidad"],
    stage: ["Etapa", "Estado"],
    year: ["Año"],
    month: ["Mes"],
  },
  en: {
    date: ["Date", "Month", "Period", "Close Date"],
    person: ["Rep", "Sales Rep", "Agent", "Salesperson", "Opportunity Owner", "Owner", "Name"],
    metric: ["Metric", "KPI", "Measure"],
    value: ["Value", "Amount", "Result"],
    stage: ["Stage", "Deal Stage", "Status"],
    year: ["Year"],
    month: ["Month"],
  },
};

/** A heading in one of the ways people write headings: "Sales Rep", "SALES REP", "sales_rep". */
export const anyHeading = (random: Random, language: Language, role: HeadingRole): string =>
  recased(random, random.pick(HEADINGS[language][role]));

export const recased = (random: Random, heading: string): string =>
  random.pick([
    heading,
    heading,
    heading,
    heading.toUpperCase(),
    heading.toLowerCase(),
    heading.toLowerCase().replaceAll(" ", "_"),
  ]);

export const GAP_WORDS = ["n/d", "N/A", "-", "pendiente", "n.d.", "s/d", "—"];

export const TOTAL_WORDS: Readonly<Record<Language, readonly string[]>> = {
  es: ["Total", "TOTAL", "Suma", "Total general", "Totales"],
  en: ["Total", "TOTAL", "Grand Total", "Sum", "Totals"],
};

export const NOTES: Readonly<Record<Language, readonly string[]>> = {
  es: ["Fuente: CRM, exportado el viernes", "* Datos provisionales", "Nota: importes sin IVA."],
  en: ["Source: CRM export", "* Provisional figures", "Note: amounts are net of tax."],
};

export const TITLES: Readonly<Record<Language, readonly string[]>> = {
  es: ["Informe mensual", "Oficina Norte", "Actualizado el 03/05/2026", "Confidencial"],
  en: ["Monthly report", "North office", "Last updated 2026-05-03", "Confidential"],
};

/** "Prima nueva por agente (EUR)" and the like; without a currency where none is given. */
export const metricTitle = (
  random: Random,
  language: Language,
  metric: string,
  currency: string | null,
): string => {
  const by = language === "es" ? ["por agente", "por vendedor"] : ["by rep", "by agent"];
  const who = random.chance(0.6) ? ` ${random.pick(by)}` : "";
  return `${metric}${who}${currency === null ? "" : ` (${currency})`}`;
};
