import type { AnswerNamed, KnownFact } from "../cause-sentence.ts";
import type { CausesText } from "../en/causes.ts";
import { tabNames } from "./tab-names.ts";

const parts: Readonly<Record<AnswerNamed, string>> = {
  table: "la tabla y sus personas",
  roster: "la lista del equipo",
  metrics: "métricas clave",
  results: "ventas extraordinarias",
  season: "estacionalidad y mercado",
  potential: "potencial de mejora",
  realistic: "objetivo de la empresa",
  division: "cómo se reparte el objetivo",
  low: "revisiones y personas nuevas",
  incentives: "incentivos",
};

const facts: Readonly<Record<KnownFact, string>> = {
  start: "incorporación",
  end: "salida",
  leave: "ausencias",
  territory: "tamaño de la zona",
};

const factsNamed = (named: readonly KnownFact[]): string =>
  named.length === 0
    ? "incorporación, salida, ausencias o tamaño de la zona"
    : named.map((fact) => facts[fact]).join(", ");

const placeOf = (isList: boolean): string =>
  isList ? "en su propia lista del equipo" : `en la pestaña ${tabNames.team}`;

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
  facts: ({ parts: named, isList }) =>
    `cambiaron los datos de esta persona ${placeOf(isList)}: ${factsNamed(named)}`,
  known: ({ people, parts: named, isList, falls }, names) => {
    const them = people.length === 1 ? "a esta persona le" : "a estas personas les";
    const so = {
      less: `: ${them} toca menos del objetivo de la empresa, y más a los demás`,
      more: `: ${them} toca más del objetivo de la empresa, y menos a los demás`,
      anew: "; por eso el objetivo de la empresa se reparte de otra manera",
    };
    return `cambiaron los datos de ${names} ${placeOf(isList)} (${factsNamed(named)})${falls === null ? ", y cada meta se apoya en los resultados de todo el equipo" : so[falls]}`;
  },
  onTop: (now, before) =>
    `se reparte un ${now} por encima del objetivo de la empresa, antes un ${before}`,
  ownLeft: (amount, now, before) =>
    `las metas que fijó usted habían dejado ${amount} del objetivo de la empresa sin asignar a nadie; por eso se reparte más entre los demás: un ${now} por encima del objetivo, antes un ${before}`,
  ownBeyond: (amount, now, before) =>
    `con las metas que fijó usted, todas sumaban ${amount} más que el objetivo de la empresa; por eso se reparte menos entre los demás: un ${now} por encima del objetivo, antes un ${before}`,
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
