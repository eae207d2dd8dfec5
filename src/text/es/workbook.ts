import { differs, LEAST_MARKET, UNEVEN, type WhyFacts, type WorkbookText } from "../en/workbook.ts";
import { monthName, monthWords } from "../month.ts";
import { decimalsFor, numbersIn } from "../number.ts";

const why = (facts: WhyFacts, locale: string): string => {
  const { plain, money, percent, change } = numbersIn(locale);
  const decimals = decimalsFor(facts.step);
  const amount = (value: number) => money(value, facts.currency, decimals);
  const { ownLevel, level, seasonMonths, market, caution, low, high, capped } = facts.why;
  const own = differs(ownLevel, level)
    ? ` (${amount(ownLevel)} solo según sus propios resultados)`
    : "";
  const season = low && high;
  const isUneven = Math.abs(seasonMonths - facts.months) >= UNEVEN;
  const sentences = [
    `Meta ${amount(facts.goal)}.`,
    `Un mes habitual es de ${amount(level)}${own}; ${isUneven ? `con la temporada, el periodo equivale a ${plain(seasonMonths, 2)} meses habituales` : `el periodo tiene ${facts.months} meses`}${Math.abs(market - 1) < LEAST_MARKET ? "" : `, y el mercado lo cambia un ${change(market - 1, 1)}`}: se prevén ${amount(facts.expected)}.`,
    caution < 1
      ? `La meta es un ${percent(1 - caution, 1)} menor, para que ${Math.round(100 * facts.chance)} de cada 100 personas la logren.`
      : `${Math.round(100 * facts.chance)} de cada 100 personas la lograrían.`,
    ...(facts.last12 === null ? [] : [`Últimos 12 meses: ${amount(facts.last12)}.`]),
    ...(capped.length > 0
      ? [
          `Ventas extraordinarias que no se repiten: ${capped.map((m) => monthWords("es", m)).join(", ")}.`,
        ]
      : []),
    ...(season
      ? [
          `Temporada: ${monthName("es", low.month)} ${plain(low.factor, 2)}, ${monthName("es", high.month)} ${plain(high.factor, 2)}.`,
        ]
      : []),
    "Si cambia la zona o el tiempo, dígalo: se recalcula.",
  ];
  return sentences.join(" ");
};

export const workbook: WorkbookText = {
  why,
  tiers: { top: "Alto", middle: "Medio", bottom: "Bajo", new: "Nuevo" },
  goals: {
    tab: "Metas",
    title: (when, metric) => `Metas ${when} · ${metric}`,
    why: (inHundred, step) =>
      `Una meta que ${inHundred} de cada 100 personas lograrían, redondeada a ${step}. Cada meta tiene una nota con su porqué.`,
    bands: { results: "Resultados", calculation: "Cálculo" },
    headers: {
      person: "Persona",
      group: "Grupo",
      last12: "Últimos 12 meses",
      expected: "Previsto",
      start: "Inicio",
      stretch: "Ambiciosa",
      goal: "Meta",
      change: "Frente a 12 meses",
      chance: "Probabilidad",
    },
    team: "Equipo",
    teamChance: "Probabilidad de que el equipo junto alcance la suma de las metas.",
    gone: "Ya no está en los resultados: sin meta.",
  },
  lists: {
    tab: "Listas",
    note: "Goalwright guarda aquí sus ajustes. No cambie esta pestaña.",
  },
  example: {
    tab: "Resultados de ejemplo",
    metric: "Prima nueva (€)",
    month: "Mes",
  },
  backup: (tab) => `${tab} (antes)`,
};
