import type { RewardSentences } from "../sentences.ts";

export const rewards: RewardSentences = {
  thanks: () =>
    "Agradezca en público y diga por qué. No cuesta nada y todo el equipo aprende qué es un buen trabajo.",
  firstPick: () =>
    "Deje que quienes superen su meta elijan primero entre los nuevos clientes potenciales, zonas o turnos. Los mejores siguen más allá de la meta mientras haya algo más que ganar.",
  mentor: () =>
    "Nombre mentor de los nuevos a uno de los mejores y dé un título a esa función. Así se reconoce la experiencia, y los nuevos aprenden más rápido junto a un colega.",
  weeklyWins: (metric) =>
    `Publique cada semana los nombres de todos los que mantuvieron el ritmo${metric ? ` en ${metric}` : ""}. Los logros pequeños y frecuentes ayudan más cuando la meta aún parece lejana.`,
  halfDay: (metric) =>
    metric
      ? `Dé medio día libre a todos los que logren la meta en ${metric}. El esfuerzo está en manos de cada persona, y en la parte media del equipo es donde más se puede ganar.`
      : "Dé medio día libre por alcanzar «Inicio» y otro por la meta. Los pasos alcanzables mueven a la parte media del equipo, donde más se puede ganar.",
  contest: () =>
    "Organice un concurso que ganen todos los que superen un mínimo, con premios iguales a elegir: una comida, un curso, una tarjeta regalo. Varios premios iguales animan tanto como una clasificación, y más personas lo intentan.",
  choice: () =>
    "Pregunte a cada persona qué premio prefiere: horario flexible, un curso, una comida. Lo que cada quien elige vale más para esa persona, y muchas veces cuesta poco.",
};
