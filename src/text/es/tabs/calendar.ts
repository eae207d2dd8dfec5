import type { calendar as en } from "../../en/tabs/calendar.ts";
import { tabNames } from "../tab-names.ts";

export const calendar: typeof en = {
  tab: tabNames.calendar,
  title: (when) => `Calendario ${when}`,
  why: "La meta final repartida por temporada. Cada fila suma exactamente su meta.",
  whyFlat: (step) =>
    `La meta final por meses, sin temporada. Meses iguales difieren hasta ${step}: así cada fila suma su meta.`,
  whyMonth: "La meta final del mes.",
  whyEvents: "La meta final por temporada y eventos conocidos. Cada fila suma exactamente su meta.",
  whyFlatEvents: (step) =>
    `La meta final por meses, sin temporada y con los eventos conocidos. Meses iguales difieren hasta ${step}: así cada fila suma su meta.`,
  events: (events) => `Eventos conocidos que cuentan aquí: ${events}.`,
  whyKept: " Lo anterior a un cambio queda como se comunicó.",
  person: "Persona",
  bothTables: "Persona · actividades al día",
  bothTablesNote:
    "Esta línea queda a la vista sobre las dos tablas: cada meta por meses y, debajo, las actividades, cuántas por día laborable de cada mes.",
  total: "Total",
  totalNote:
    "Cada fila suma su meta hasta la última cifra. Por eso meses que pesan igual pueden diferir en el último paso del redondeo.",
  team: "Equipo",
  activity: "Actividades por día",
  activityUnit: (days, inWeek) =>
    `Cuántas por día laborable en cada mes, con ${days} en un mes completo; a la derecha, en todo el periodo, por semana (${inWeek} días laborables) y por día laborable de media.`,
  ahead: (steps) =>
    `Antes que el resultado: ${steps}. Lo que pide un mes sirve para la meta de ese mes posterior.`,
  aheadBy: (metric, lead) => `«${metric}» (${lead === 1 ? "un mes" : `${lead} meses`})`,
  aheadOfWeak: "Por eso el trabajo baja antes de un mes flojo, y no en él.",
  aheadOfClosed: "Los meses con días de cierre piden menos, y ningún otro tiene que compensarlo.",
  closedPart: (name, days, of) => `«${name}»: ${days} de ${of} días laborables cerrados.`,
  closedWhole: (name) => `«${name}»: cerrado todo el mes.`,
  neededNote: (main) =>
    `Cuánto hace falta de cada paso para lograr la meta de ${main}. Si un paso tiene una meta propia, se muestra esa meta.`,
  inPeriod: "En el periodo",
  week: "Por semana",
  day: "Por día",
  weekNote: (inMonth, inWeek) =>
    `Los días laborables se reparten por igual entre todas las semanas, también las que tienen festivos: ${inMonth} en un mes completo son ${inWeek} por semana. Por eso, lo de un día multiplicado por ${inWeek} da más o menos lo de una semana.`,
  time: "Tiempo de venta usado",
  timeNote:
    "Qué parte del tiempo de venta de cada persona ocupan las actividades de arriba, según los minutos de cada una y las horas al día que usted indicó. Por encima del 100 % no caben.",
  fits: "Si cabe",
  enough: "● Cabe",
  short: ["▲ Cabe el ", " %"],
  chart: "Meta del equipo por mes",
  forChart: "De esta fila sale el gráfico: repite la meta del equipo por mes.",
  helpers: {
    who: "Persona",
    what: "Métrica",
    minutes: "Minutos",
    perUnit: "Por unidad",
    rest: "Repartido entre los meses que no se conservan",
  },
};
