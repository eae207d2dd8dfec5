import type { PublishedText } from "../../en/tabs/published.ts";

export const published: PublishedText = {
  tab: "Publicado",
  title: "Metas publicadas",
  why: "Copia fija de cada versión publicada. Solo se añaden filas; compare con ellas las metas posteriores.",
  headers: {
    version: "Versión",
    on: "Publicada",
    by: "Por",
    from: "Rige desde",
    cause: "Motivo",
    period: "Periodo",
    person: "Persona",
    metric: "Métrica",
    start: "Inicial",
    goal: "Meta",
    stretch: "Ambiciosa",
    chance: "Probabilidad",
    change: "Frente a la versión anterior",
  },
  month: (i) => `Mes ${i}`,
  needed: "para llegar a la meta",
  neededNote:
    "«Para llegar a la meta»: un paso de la venta sin meta propia. La meta principal necesita esa cantidad, y su probabilidad es la de esa meta.",
  notNamed: "Sin nombre",
};
