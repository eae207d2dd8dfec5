import type { MetricsStepText } from "../en/metrics-step.ts";

export const metricsStep: MetricsStepText = {
  title: "Métricas clave",
  why: "Mida lo que su equipo controla, no solo las ventas cerradas.",
  stages: "Pasos de una venta, en orden",
  minutes: (metric) => `${metric}: minutos cada vez`,
  up: (metric) => `Subir ${metric}`,
  down: (metric) => `Bajar ${metric}`,
  none: "Esta tabla no tiene otras métricas. Con llamadas o visitas junto a los resultados, vería cuántas pide una meta.",
  isCount: (metric) => `${metric} se cuenta por unidades: las metas son enteras`,
  isLessBetter: "Menos es mejor",
  isLessBetterHint:
    "Para quejas, cancelaciones, días hasta el cierre: la meta es entonces el máximo que no se debe superar.",
  time: "Tiempo disponible",
  workingDays: "Días laborables al mes",
  sellingHours: "Horas de venta al día",
  asks: "Lo que pide la meta",
  middle: (person, goal) => `${person}, en la mitad del equipo: ${goal} al mes.`,
  unknown: "Marque los pasos de una venta para ver cuántos pide la meta.",
  noRate: "Estos resultados no muestran cuántos pasos requiere una venta.",
  month: "Mes",
  week: "Semana",
  day: "Día",
  step: "Paso",
  fits: (share) => `Ocupa como máximo el ${share} del tiempo de venta.`,
  tooMuch: (people) => `Ocupa más que el tiempo de venta disponible: ${people.join(", ")}.`,
  personShare: (person, share) => `${person} ${share}`,
};
