import type { MeasuresStepText } from "../en/measures-step.ts";

export const measuresStep: MeasuresStepText = {
  title: "Metas también para otras métricas",
  hint: "Cada una que marque recibe una meta según sus propios resultados, además de lo que pide de ella la meta principal. Sus meses se suman: mejor llamadas, horas o quejas que tasas o medias.",
  about: (metric) => `Sobre ${metric}`,
  weight: "Parte del pago que decide",
  weightOf: (metric) => `Parte del pago que decide ${metric}`,
  guard: "Es una condición: no paga, pero hay que lograrla",
  guardHint:
    "Por sí misma no paga nada. Pero quien no logra su meta no cobra más que por alcanzar justo las otras metas, por mucho que las supere.",
  less: "Menos es mejor",
  count: "Se cuenta en números enteros",
  unit: "Unidad (una palabra, opcional)",
  left: (metric, share) => `El otro ${share} del pago depende de ${metric}.`,
  tooMuch: (sum) =>
    `En total es el ${sum} del pago. Baje las partes: juntas pueden llegar como máximo al 100 %.`,
  tooMany: (count, most) =>
    `${count} métricas son más de las que un equipo puede tener presentes. Hasta ${most} funcionan mejor.`,
  card: "Metas de otras métricas",
  shown: "Métrica",
  say: (metric, goal, chance, period) =>
    `${metric}: la meta del equipo en ${period} es de ${goal}, y la probabilidad de lograrla es de ${chance}.`,
  sayLess: (metric, goal, chance, period) =>
    `${metric}: la meta del equipo en ${period} es de ${goal} como máximo, y la probabilidad de no superarla es de ${chance}.`,
  low: (expected) =>
    `Es bastante menos de lo previsto, ${expected}: estos resultados varían tanto que una meta que la mayoría logra queda mucho más baja. Con menos de cada 10 (paso 6) se pide más.`,
  person: "Persona",
  expected: "Previsto",
  goal: "Meta",
  chance: "Prob. (de 100)",
};
