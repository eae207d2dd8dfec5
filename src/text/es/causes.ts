import type { AnswerNamed } from "../cause-sentence.ts";
import type { CausesText } from "../en/causes.ts";

const parts: Readonly<Record<AnswerNamed, string>> = {
  table: "la tabla y sus personas",
  roster: "la lista del equipo",
  metrics: "métricas clave",
  results: "ventas extraordinarias",
  season: "estacionalidad y mercado",
  potential: "potencial de mejora",
  realistic: "objetivo de la empresa",
  onTop: "por encima del objetivo",
  division: "cómo se reparte el objetivo",
  low: "revisiones y personas nuevas",
  incentives: "incentivos",
};

export const causes: CausesText = {
  chance: ({ from, to }) => `probabilidad ${inHundred(to)} de cada 100, antes ${inHundred(from)}`,
  growth: ({ from, to, isSteady }, { change }) => {
    const own = isSteady
      ? "tomado como estable, con muy pocos meses para saberlo"
      : "según los resultados";
    const words = (growth: number | null) => (growth === null ? own : change(growth, 1));
    return `mercado en un año ${words(to)}, antes ${words(from)}`;
  },
  months: (span) => `resultados nuevos: ${span}`,
  soFar: (span) => `resultados del periodo hasta ahora: ${span}`,
  pace: (share, span, { percent }) => `cumplió el ${percent(share)} de la meta de ${span}`,
  fewerMonths: (last) => `resultados solo hasta ${last}`,
  corrected: "los resultados cambiaron desde la última vez que se escribió",
  added: (count, isList, span) =>
    `los resultados cambiaron desde la última vez que se escribió: ${newResults(count, isList)} en ${span}`,
  addedInAll: (count, isList, span) =>
    `desde la última vez que se escribió, ${newResults(count, isList)} en ${span}`,
  facts: "cambió la incorporación, la salida, las ausencias o la zona",
  answers: ({ parts: changed }) =>
    `otras respuestas: ${changed.map((part) => parts[part]).join(", ")}`,
  joined: (people) => `nuevos en el equipo: ${people}`,
  left: (people) => `ya no están en el equipo: ${people}`,
  isNew: "no tenía meta hasta ahora",
  isGone: "ya no tiene meta",
  others:
    "sus resultados son los mismos; cambiaron los de otras personas, y cada meta se apoya en los del equipo",
  announced:
    "los resultados y las respuestas son los mismos; desde la última vez que se escribió se han anunciado metas, o se ha abierto o ha pasado una revisión",
  computing:
    "los resultados y las respuestas son los mismos; el complemento calcula las metas de otra manera que la última vez que se escribió",
  unknown:
    "sus resultados y las respuestas son los mismos: cambiaron los de otras personas o la forma de calcular",
};

const newResults = (count: number, isList: boolean): string => {
  const [one, many] = isList
    ? ["fila nueva", "filas nuevas"]
    : ["resultado nuevo", "resultados nuevos"];
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
};

const inHundred = (share: number): number => Math.round(100 * share);
