import type { RewardSentences } from "../sentences.ts";

export const repRewards: RewardSentences = {
  thanks: () => "Agradecimiento ante el equipo, con su motivo.",
  firstPick: () =>
    "Quien supera su meta elige primero entre los nuevos clientes potenciales, zonas o turnos.",
  mentor: () => "La función y el título de mentor de los nuevos.",
  weeklyWins: (metric) =>
    `Cada semana se publican los nombres de todos los que mantuvieron el ritmo${metric ? ` en ${metric}` : ""}.`,
  halfDay: (metric) =>
    metric
      ? `Medio día libre por lograr la meta en ${metric}.`
      : "Medio día libre por alcanzar la «Inicial» y otro por la meta.",
  contest: () =>
    "Un concurso que ganan todos los que superen un mínimo, con premios iguales a elegir: una comida, un curso, una tarjeta regalo.",
  choice: () => "Un premio a su elección.",
  flexibleHours: (metric) =>
    `Cuatro semanas de ritmo${metric ? ` en ${metric}` : " de la meta"} le permiten elegir el horario de las cuatro siguientes.`,
  parking: () =>
    "La mejor plaza de estacionamiento, o la mejor mesa, cada mes para quien más haya mejorado sobre su propio mes habitual.",
  lunch: () => "Quien supera su meta está invitado a una comida con la dirección.",
  giftCard: (metric) =>
    `Una pequeña tarjeta regalo el mismo día por un primer paso${metric ? `: la meta de una semana en ${metric}` : ", como la parte de la meta de una semana"}.`,
  training: (metric) =>
    `Un curso corto a su elección, en horas de trabajo, por alcanzar la «Inicial»${metric ? ` y la meta en ${metric}` : ""}.`,
  outing: () => "El equipo sale junto, en horas de trabajo, cuando llega a la suma de sus metas.",
  trip: () =>
    "Un fin de semana largo, con el viernes o el lunes libre, para todos los que alcancen «Ambiciosa».",
};
