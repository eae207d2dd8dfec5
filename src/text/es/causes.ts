import type { AnswerPart } from "../cause-sentence.ts";
import type { CausesText } from "../en/causes.ts";

const parts: Readonly<Record<AnswerPart, string>> = {
  table: "la tabla y sus personas",
  roster: "la lista del equipo",
  metrics: "métricas clave",
  results: "ventas extraordinarias",
  season: "temporada y mercado",
  potential: "potencial de mejora",
  realistic: "objetivo de la empresa",
  low: "revisiones y personas nuevas",
  incentives: "incentivos",
};

export const causes: CausesText = {
  chance: ({ from, to }) => `probabilidad ${inHundred(to)} de cada 100, antes ${inHundred(from)}`,
  growth: ({ from, to }, { change }) => {
    const words = (growth: number | null) =>
      growth === null ? "según los resultados" : change(growth, 1);
    return `mercado en un año ${words(to)}, antes ${words(from)}`;
  },
  months: (span) => `resultados nuevos: ${span}`,
  fewerMonths: (last) => `resultados solo hasta ${last}`,
  corrected: "los resultados anteriores son otros",
  facts: "lo que se sabe de ingreso, salida, ausencias o zona",
  answers: ({ parts: changed }) =>
    `otras respuestas: ${changed.map((part) => parts[part]).join(", ")}`,
  joined: (people) => `nuevos en el equipo: ${people}`,
  left: (people) => `ya no están en el equipo: ${people}`,
  isNew: "no tenía meta hasta ahora",
  isGone: "ya no tiene meta",
  others:
    "sus resultados y las respuestas son los mismos: cambiaron los de otras personas o la forma de calcular",
};

const inHundred = (share: number): number => Math.round(100 * share);
