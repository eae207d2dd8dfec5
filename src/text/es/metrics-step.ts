import { counted } from "../counted.ts";
import type { MetricsStepText } from "../en/metrics-step.ts";
import { someOf } from "../some-of.ts";

const FEW = 3;

export const metricsStep: MetricsStepText = {
  title: "Métricas clave",
  why: "Mida lo que su equipo controla, no solo las ventas cerradas.",
  name: "¿Cómo llamamos a esta métrica?",
  nameOf: (metric) => `¿Cómo llamamos a ${metric}?`,
  callIt: (name) => `Llamarla «${name}»`,
  nameHint: (metric) => `En títulos, pestañas y motivos. En su tabla es «${metric}».`,
  stages: "Pasos de una venta, en orden",
  minutes: (metric) => `${metric}: minutos cada vez`,
  lag: (metric) => `${metric}: meses hasta que se nota en el paso siguiente`,
  lagLast: (metric, main) => `${metric}: meses hasta que se nota en ${main}`,
  lagSeen: (deals, days, next, numbers) =>
    `Medido: de ${numbers.plain(deals)} negocios ganados, la mitad se ganó a más tardar ${counted(days, ["día", "días"], numbers)} después de este paso${next > 0 ? ` y ${numbers.plain(next)} después del siguiente` : ""}. Puede cambiarlo.`,
  up: (metric) => `Subir ${metric}`,
  down: (metric) => `Bajar ${metric}`,
  stagesNotForLess: "En esta métrica menos es mejor: ningún paso de una venta lleva a ella.",
  funnel: (count, step) => `Cada venta requiere alrededor de ${count} «${step}».`,
  funnelPlain: "Pasos de una venta",
  funnelSpan: (from, to, leads) => {
    const earlier = leads.map(
      ({ metric, months }) =>
        `«${metric}» se cuenta ${months === 1 ? "1 mes" : `${months} meses`} antes, porque tarda eso en llegar al paso siguiente`,
    );
    return [from === to ? from : `${from} a ${to}`, ...earlier].join("; ");
  },
  more: "¿Faltan llamadas o visitas? Añádalas como una columna de su tabla, o como una tabla en otra pestaña de este archivo, y contarán.",
  none: "Esta tabla no tiene otras métricas. Con llamadas o visitas junto a los resultados, vería cuántas pide una meta.",
  isCount: (metric) => `${metric}: se cuenta en números enteros, y sus metas también`,
  isLessBetter: "Menos es mejor",
  isLessBetterHint:
    "Para quejas, cancelaciones o devoluciones: la meta es entonces el máximo que no se debe superar.",
  time: "Tiempo para los pasos",
  workingDays: "Días laborables al mes",
  weekdays: (mean) =>
    `El periodo tiene de media ${mean} días de lunes a viernes al mes; reste los festivos.`,
  sellingHours: "Horas de venta al día",
  asks: "Lo que pediría la meta",
  middle: (person, goal) =>
    `${person}, en la mitad del equipo: con lo que usted ha respondido hasta aquí, una meta de ${goal} al mes.`,
  asksHow: (person, days) =>
    `Cuenta lo que ${person} necesita de cada paso para llegar al siguiente: puede ser más o menos que lo habitual en el equipo. Un mes completo tiene ${days} días laborables.`,
  asksAhead: (metric, months, done, serves) =>
    `«${metric}» da resultados ${months === 1 ? "1 mes" : `${months} meses`} después: lo que se hace en ${done} sirve para la meta de ${serves}.`,
  unknown: "Marque los pasos de una venta para ver cuántos pide la meta.",
  noRate: "Estos resultados no muestran cuántos pasos de cada tipo requiere una venta.",
  month: "Mes",
  week: "Semana",
  day: "Día",
  step: "Paso",
  fits: (person, share) =>
    `Alcanza: quien más necesita es ${person}, el ${share} del tiempo de venta.`,
  tooMuch: (people) =>
    `Ocupa más que el tiempo de venta disponible: ${someOf(people, "y", "más", FEW)}.`,
  personShare: (person, share) => `${person} ${share}`,
};
