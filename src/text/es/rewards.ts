import type { RewardSentences } from "../sentences.ts";

export const rewards: RewardSentences = {
  thanks: () =>
    "Agradezca en público y diga por qué. No cuesta nada y todo el equipo aprende qué es un buen trabajo.",
  firstPick: () =>
    "Deje que quienes superen su meta elijan primero entre los nuevos clientes potenciales, zonas o turnos. Los mejores siguen más allá de la meta mientras haya algo más que ganar.",
  mentor: () =>
    "Nombre mentor de los nuevos a uno de los mejores y dé un título a esa función. Así se reconoce la experiencia, y los nuevos aprenden más rápido junto a un compañero.",
  weeklyWins: (metric) =>
    `Publique cada semana los nombres de todos los que mantuvieron el ritmo${metric ? ` en ${metric}` : ""}. Los logros pequeños y frecuentes ayudan más cuando la meta aún parece lejana.`,
  halfDay: (metric) =>
    metric
      ? `Dé medio día libre a todos los que logren la meta en ${metric}. El esfuerzo está en manos de cada persona, y en la parte media del equipo es donde más se puede ganar.`
      : "Dé medio día libre por alcanzar la «Inicial» y otro por la meta. Los pasos alcanzables mueven a la parte media del equipo, donde más se puede ganar.",
  contest: () =>
    "Organice un concurso que ganen todos los que superen un mínimo, con premios iguales a elegir: una comida, un curso, una tarjeta regalo. Varios premios iguales animan tanto como una clasificación, y más personas lo intentan.",
  choice: () =>
    "Pregunte a cada persona qué premio preferiría antes de prometer alguno. Lo que cada uno elige vale más para esa persona, y muchas veces cuesta poco.",
  flexibleHours: (metric) =>
    `Deje que quien mantenga cuatro semanas el ritmo${metric ? ` en ${metric}` : " de la meta"} elija su horario de las cuatro siguientes. Solo cuesta confianza, y a la parte media del equipo la mueven los pasos alcanzables.`,
  parking: () =>
    "Dé cada mes la mejor plaza de estacionamiento, o la mesa que todos quieren, a quien más haya mejorado sobre su propio mes habitual. Así no ganan siempre los mismos.",
  lunch: () =>
    "Invite a quienes superen su meta a una comida con la dirección. Los mejores quieren que se les escuche, y allí se enteran de lo que viene.",
  giftCard: (metric) =>
    `Entregue el mismo día una pequeña tarjeta regalo por un primer paso${metric ? `: la meta de una semana en ${metric}` : ", como la parte de la meta de una semana"}. Lo pequeño y pronto es lo que mejor funciona cuando la meta aún está lejos.`,
  training: (metric) =>
    `Dé un curso corto a elegir, en horas de trabajo, por alcanzar la «Inicial»${metric ? ` y la meta en ${metric}` : ""}. Lo que allí aprenden los nuevos rinde durante años, a ellos y a usted.`,
  outing: () =>
    "Salgan juntos, en horas de trabajo, cuando el equipo llegue a la suma de sus metas. Así las personas se ayudan en vez de guardarse los clientes.",
  trip: () =>
    "Dé un fin de semana largo, con el viernes o el lunes libre, a todos los que alcancen «Ambiciosa», no solo al primero. Los mejores siguen cuando hay más que ganar.",
};
