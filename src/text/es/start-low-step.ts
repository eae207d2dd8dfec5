import type { StartLowStepText } from "../en/start-low-step.ts";

export const startLowStep: StartLowStepText = {
  title: "Empiece por lo alcanzable y suba después",
  why: "Empiece con metas que se puedan lograr: una vez publicada, una meta sube solo en las revisiones. Hasta que empieza el periodo, o mientras se puede objetar, aún puede corregirse.",
  whyLess:
    "Aquí menos es mejor: una meta publicada que empieza alta solo puede bajar en una revisión. Hasta que empieza el periodo, o mientras se puede objetar, aún puede corregirse.",
  reviews: "Revisar las metas",
  holdFrom: (months) => `Las metas revisadas valen desde: ${months}`,
  every: {
    0: "Nunca",
    1: "Cada mes",
    2: "Cada 2 meses",
    3: "Cada trimestre",
    4: "Cada 4 meses",
    6: "Cada semestre",
  },
  noReviews:
    "Ya no queda ninguna fecha de revisión en este periodo: las metas quedan como están. ¿Es el periodo que usted quiere?",
  noReviewsWithin:
    "El periodo no es más largo que el tiempo entre dos revisiones: las metas quedan como están hasta que termine. Para revisarlas antes, elija arriba un tiempo más corto.",
  maxStep: "Subida máxima por revisión",
  maxStepLess: "Bajada máxima por revisión",
  maxStepHint:
    "Una parte de la meta de todo el periodo, tal como se comunicó al equipo, no de lo que queda de ella. Una vez publicadas, los meses ya empezados conservan la suya, así que todo el cambio va a los meses que vienen.",
  wholeSteps: (asked, people, person, share) =>
    `Lo que se cuenta cambia por números enteros, al menos en 1. Para ${people === 1 ? "1 persona" : `${people} personas`} eso es más del ${asked}: hasta el ${share}, para ${person}.`,
  newcomers: "Cómo llega alguien nuevo a su ritmo normal",
  ramps: { line: "Poco a poco", own: "Con porcentajes" },
  ramp: "Meses hasta vender como los demás",
  shares: "Parte de un mes normal (%), por mes desde el alta",
  monthSince: (month) => `Mes ${month}`,
  sharesHint:
    "Después del último, meses normales. Vale para los resultados pasados y para las metas.",
  addShare: "Añadir un mes",
  removeShare: "Quitar el último",
  announced: "El equipo ya conoce las metas anteriores",
  published: (version) =>
    `La versión ${version} está publicada para este periodo, así que sus metas están anunciadas.`,
  announcedHint:
    "Solo se hacen más fáciles con un motivo, y más difíciles lo que permite una revisión.",
  cause: "Motivo para metas más fáciles",
  causeHint:
    "Deja que se haga más fácil toda meta para la que ahora se calcula menos: un mercado menor, zonas nuevas. Para una sola persona, escriba un valor propio en la pestaña Metas; para una ausencia, sus días en la pestaña Equipo: así la siguen los meses y lo que paga cada uno.",
  atMost: "Hasta dónde pueden subir las metas",
  start: "Al empezar",
  say: (first, last, period) =>
    `Todas las metas juntas empiezan en ${first} para ${period} y pueden subir como máximo a ${last}, si el equipo las sigue logrando. Cada barra es la suma de todas las metas para todo ${period}, no para un mes: lo que sería tras la revisión del mes que tiene al lado.`,
  byTarget: (sum, step) =>
    `El objetivo de la empresa fija las metas: todas juntas quedan en ${sum} y ninguna revisión las sube por encima. Solo suben más si usted sube el propio objetivo, cada una como máximo un ${step} por revisión, o pone metas propias.`,
  upToTarget: (step) =>
    `El objetivo de la empresa fija las metas, así que solo suben en lo que de él todavía no está en la meta de nadie, cada una como máximo un ${step} por revisión.`,
  overLimit: (limit, name) =>
    `Eso supera los ${limit} de la capacidad «${name}» (paso 5): deje subir las metas hasta ahí solo si para entonces se puede atender más.`,
  rounded: (asked, comes) =>
    `Cada meta sube como máximo un ${asked}, en pasos redondos. En la primera revisión eso suma un ${comes} entre todas.`,
  stays: (sum) => `Todas las metas juntas quedan en ${sum}.`,
  lowering:
    "Bajar una meta siempre necesita un motivo escrito, como un cambio de zona. Si alguien va a faltar, escriba los días en la pestaña Equipo y actualice: así cambian su meta y sus meses, y en cuántas partes se le paga (una ausencia no baja el importe). Dicho solo en el motivo, no cambia ningún mes.",
  tell: "Comunique ya estas fechas a su equipo.",
};
