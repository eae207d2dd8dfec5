import type { ActivityFacts, WorkbookText } from "../en/workbook.ts";
import { numbersIn } from "../number.ts";
import { significant } from "../significant.ts";
import { why } from "./why.ts";

const activityWhy = (
  { metric, main, goal, perUnit, need, perWeek, perDay }: ActivityFacts,
  locale: string,
): string => {
  const numbers = numbersIn(locale);
  const { plain } = numbers;
  return `${plain(need)} ${metric}: ${plain(goal)} ${main} × ${significant(perUnit, numbers)} ${metric} por cada unidad, según los resultados anteriores, apoyados en los del equipo. Son ${plain(perWeek, 1)} por semana, ${plain(perDay, 1)} por día de trabajo.`;
};

export const workbook: WorkbookText = {
  why,
  activityWhy,
  tiers: { top: "Alto", middle: "Medio", bottom: "Bajo", new: "Nuevo" },
  goals: {
    tab: "Metas",
    title: (when, metric) => `Metas ${when} · ${metric}`,
    why: (inHundred, step) =>
      `Una meta que ${inHundred} de cada 100 personas lograrían, redondeada a ${step}. Cada meta tiene una nota con su porqué.`,
    whyLess: (inHundred, step) =>
      `Menos es mejor: una meta que ${inHundred} de cada 100 personas no superarían, redondeada a ${step}. Cada meta tiene una nota con su porqué.`,
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
    teamChanceLess: "Probabilidad de que el equipo en conjunto no supere la suma de las metas.",
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
