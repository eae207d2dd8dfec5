import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { monthWords } from "../month.ts";
import type { NoticeSentences } from "../sentences.ts";

const MONTHS = ["mes", "meses"] as const;
const ROWS = ["fila", "filas"] as const;

export const notices: NoticeSentences = {
  monthMissing: ({ person, month }) => `1 mes vacío: ${person}, ${monthWords("es", month)}`,
  monthsMissing: ({ count }, { numbers }) =>
    `${counted(count, ["mes vacío", "meses vacíos"], numbers)}: sin dato, que no es cero`,
  textNotNumber: ({ person, month, value }) =>
    `1 texto en lugar de número: ${person}, ${monthWords("es", month)}, «${clipped(value)}»`,
  textsNotNumbers: ({ count }, { numbers }) =>
    `${counted(count, ["texto", "textos"], numbers)} en lugar de números: se leen como sin dato`,
  totalsDropped: ({ rows, columns, label }, { numbers }) => {
    if (columns === 0)
      return `${numbers.plain(rows)} ${rows === 1 ? `fila ${label} omitida` : `filas ${label} omitidas`}`;
    if (rows === 0)
      return `${numbers.plain(columns)} ${columns === 1 ? `columna ${label} omitida` : `columnas ${label} omitidas`}`;
    const column = counted(columns, ["columna", "columnas"], numbers);
    return `${label}: ${counted(rows, ROWS, numbers)} y ${column} omitidas`;
  },
  duplicatesAdded: ({ count }, { numbers }) =>
    `${counted(count, ["resultado más", "resultados más"], numbers)} de la misma persona y el mismo mes: se suman`,
  negatives: ({ count }, { numbers }) =>
    `${counted(count, ["importe negativo", "importes negativos"], numbers)}, como devoluciones: cuentan tal cual`,
  unfinishedMonth: ({ month }) =>
    `Resultados omitidos desde ${monthWords("es", month)}: el mes no ha terminado`,
  rowsWithoutPerson: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} sin nombre: ${count === 1 ? "omitida" : "omitidas"}`,
  rowsWithoutDate: ({ count }, { numbers }) =>
    `${counted(count, ROWS, numbers)} sin fecha: ${count === 1 ? "omitida" : "omitidas"}`,
  metricChosen: ({ metric, others }) =>
    `Las metas se fijan para ${metric}; también hay: ${others.join(", ")}`,
  peopleWithoutResults: ({ people }) => `Sin resultados, por eso omitidos: ${people.join(", ")}`,

  capped: ({ person, month, value, limit }, { numbers, currency }) =>
    `${person}, ${monthWords("es", month)}: ${numbers.money(value, currency)} es mucho más que un mes habitual. Cuenta como ${numbers.money(limit, currency)}.`,
  seasonUnknown: ({ months }, { numbers }) =>
    `Con ${counted(months, MONTHS, numbers)} no se puede conocer la temporada. Cada mes cuenta ${numbers.plain(1, 1)}.`,
  seasonHalf: ({ months }, { numbers }) =>
    `Con ${counted(months, MONTHS, numbers)} la temporada solo se conoce a medias, por eso se usa la mitad.`,
  noTrend: ({ months }, { numbers }) =>
    `Con ${counted(months, MONTHS, numbers)} no se puede ver una tendencia. El mercado cuenta como estable.`,
  noGoalNoResults: ({ person, lastMonth }) =>
    lastMonth === null
      ? `Sin meta para ${person}: aún no tiene resultados.`
      : `Sin meta para ${person}: no tiene resultados desde ${monthWords("es", lastMonth)}.`,
  newPerson: ({ person, months }, { numbers }) =>
    `${person} tiene ${counted(months, MONTHS, numbers)} de resultados, muy pocos: su meta parte del mes habitual del equipo.`,
  gapForecastOver: ({ months }, { numbers }) =>
    `${counted(months, MONTHS, numbers)} entre los resultados y las metas: ${months === 1 ? "previsto, no conocido" : "previstos, no conocidos"}.`,

  restored: () => "La última escritura se interrumpió y se deshizo. Su archivo está como estaba.",
  rebound: ({ tab }) =>
    `Este archivo es una copia: su pestaña «${tab}» vuelve a usarse para las metas.`,
  nameTaken: ({ wanted, used }) =>
    `Ya había una pestaña «${wanted}» y no se tocó: las metas están en «${used}».`,
  personGone: ({ person }) => `${person} ya no está en los resultados y no tiene meta nueva.`,
};
