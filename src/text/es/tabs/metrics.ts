import type { metrics as en } from "../../en/tabs/metrics.ts";
import { measuresStep } from "../measures-step.ts";
import { tabNames } from "../tab-names.ts";

export const metrics: typeof en = {
  tab: tabNames.metrics,
  title: (when) => `Métricas ${when}`,
  why: `Qué se mide, qué parte del pago decide cada métrica y las metas de las demás. La parte se indica en la barra lateral, paso 2: «${measuresStep.title}».`,
  list: {
    metric: "Métrica",
    person: "Qué es",
    expected: "Unidad",
    start: "Es mejor",
    stretch: "Parte del pago",
    goal: "Meses antes",
    chance: "Cuida la calidad",
    own: "Meta del equipo",
    final: "Probabilidad",
  },
  listNotes: {
    start: "Si conviene tener más de esta métrica (ventas) o menos (quejas).",
    stretch: `Qué parte del pago depende de la meta de esta métrica: «${measuresStep.weight}» en el paso 2 de la barra lateral. Con 0\u00a0% tiene meta, pero no paga.`,
    goal: "Cuántos meses antes de la venta ocurre este paso. Con 2, lo que se hace en enero da ventas en marzo.",
  },
  main: "Métrica principal",
  step: (place) => `Paso ${place} de la venta`,
  stepAndGoal: (place) => `Meta propia y paso ${place}`,
  further: "Meta propia",
  more: "más",
  less: "menos",
  guard: "● sí",
  guardNote:
    "Mientras no se logre la meta de esta métrica, a nadie se le paga más que por lograr justo sus metas.",
  measures: "Metas de las demás métricas",
  noMeasures:
    "Ninguna otra métrica tiene metas propias. Elíjalas en el asistente, en Métricas clave.",
  neededNote: (main) =>
    `Cuánto de cada paso requieren las metas de ${main}, con la parte que sigue adelante hasta ahora. Es lo necesario, no una meta con la que se mida a nadie. Un paso que además tiene meta propia muestra esa meta.`,
  counted: (events, reached, lag) => {
    if (lag === 0) return `Contados: ${events}.`;
    const takes = lag === 1 ? "un mes" : `${lag} meses`;
    return `Contados: ${events}; siguieron: ${reached}, pues tarda ${takes}.`;
  },
  pastNote:
    "Todos los de estos meses. Dividir uno por otro no da la parte que sigue adelante: esa parte cuenta cada paso tantos meses antes como tarda en llevar al siguiente, como muestran las columnas de al lado.",
  span: (from, to) => (from === to ? from : `${from} a ${to}`),
  takes: "Requiere la principal",
  takesNote: (main) =>
    `Cuántos de este paso necesita la persona para la meta final de ${main}, según lo que ha dado hasta ahora cada uno: con esta persona, y con el equipo si los resultados propios son pocos.`,
  goTogether: "Ambas metas",
  goTogetherNote: (main) =>
    `Si las dos metas piden más o menos el mismo trabajo. «Van juntas»: la meta propia de este paso no se aparta de lo que requiere ${main} más de lo que esos resultados varían por azar. «Muy distintas»: se aparta más, así que una de las dos pide más que la otra. Cambie una de ellas, o no dé meta a este paso. La fila del equipo dice cuánto suman de menos o de más las metas propias frente a lo que requiere ${main}, desde el 5 %.`,
  fits: "● Van juntas",
  apart: "▲ Muy distintas",
  sumsApart: "▲ ",
  sumBelow: " % menos",
  sumAbove: " % más",
  ownCounts: "Su meta propia, que es la que cuenta.",
  ofMain: (main) => `Lo que requieren las metas de ${main}.`,
  notTheShare:
    "«Necesario» va por la parte de cada persona y los meses entre pasos: puede dar otra.",
  funnel: {
    metric: "Paso de la venta",
    person: "",
    expected: "Necesario",
    start: "Contados para la parte",
    stretch: "De ellos siguieron",
    goal: "Parte que sigue adelante",
  },
  noResultsYet: "Aún sin resultados",
  notInShare: (steps, past) =>
    `${steps.map(({ metric, months }) => `«${metric}» de ${months}`).join(", ")}: en «${past}» y en el gráfico, pero no en la parte que sigue adelante, que solo cuenta meses con resultados conocidos.`,
  chartSeries: ["Mes hasta ahora", "Mes de las metas"],
  chart: (past, isByMonth, isOpen) =>
    isByMonth
      ? `Pasos de la venta, un mes ${isOpen ? "abierto " : ""}en promedio: ${past.toLowerCase()} y lo que piden las metas`
      : `Pasos de la venta: ${past.toLowerCase()} y lo que piden las metas`,
};
