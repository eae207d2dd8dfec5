import type { IncentivesStepText } from "../en/incentives-step.ts";

export const incentivesStep: IncentivesStepText = {
  title: "Incentivos",
  why: "Premie el avance, con dinero y sin él.",
  target: (period) => `Por lograr la meta de ${period}, cada uno`,
  targetHint: "Déjelo vacío si no paga ninguno.",
  curve: "Cómo se paga",
  curveSay: "Pago según cumplimiento",
  curveAloud: (points) => `Curva de pago: ${points.join(", ")}`,
  point: (attainment, payout) => `el ${attainment} de la meta paga el ${payout}`,
  attainment: "Parte de la meta",
  payout: "Paga",
  attainmentOf: (place) => `Parte de la meta, punto ${place}`,
  payoutOf: (place) => `Paga, punto ${place}`,
  addPoint: "Añadir un punto",
  removePoint: (place) => `Quitar el punto ${place}`,
  curveHint: "Por debajo del primer punto no se paga; entre dos puntos, en proporción.",
  cap: "Máximo que se paga",
  capHint: "De lo que se paga por lograr la meta.",
  cost: "Lo que cuesta",
  say: (likely, low, high) =>
    `Probable ${likely}; entre ${low} en un mal periodo y ${high} en uno bueno.`,
  atTarget: "Todos en meta",
  likely: "Probable",
  bad: "1 de 10, malo",
  good: "1 de 10, bueno",
  rewards: (count) => (count === 1 ? "Sin dinero (1 idea)" : `Sin dinero (${count} ideas)`),
};
