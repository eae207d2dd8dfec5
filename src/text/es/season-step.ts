import { clipped } from "../clipped.ts";
import type { SeasonStepText } from "../en/season-step.ts";

/** What counts where no growth is told. */
const ownWords = (own: string | null): string =>
  own === null ? "un mercado estable" : `la tendencia del equipo en sus resultados (${own} al año)`;

/** Why growth moves no goal. */
const HELD = {
  announced:
    " Las metas publicadas no se endurecen antes de una revisión; el crecimiento cambia su probabilidad y lo que probablemente cuesten.",
  target: " Las fija el objetivo de la empresa; el crecimiento cambia su probabilidad.",
} as const;

export const seasonStep: SeasonStepText = {
  title: "Estacionalidad y mercado",
  why: "No todos los meses son iguales: las metas siguen el ritmo de su año.",
  whyNone: (hasEvents) =>
    `Con tan pocos meses no se sabe cuáles son fuertes o flojos todos los años: ${hasEvents ? "solo los eventos conocidos distinguen los meses" : "las metas se reparten por igual entre los meses del periodo"}.`,
  whyFlat: (hasEvents) =>
    `Aquí no destaca ningún mes: ${hasEvents ? "solo los eventos conocidos distinguen los meses" : "las metas se reparten por igual entre los meses del periodo"}.`,
  whyOpen: "Los meses pueden ser distintos. Las metas siguen su año.",
  following: "¿Vale también para otras metas?",
  followingHint: (metric) =>
    `La temporada, el crecimiento y los eventos son los de «${metric}». Las demás métricas con metas propias siguen sus propios resultados, salvo que las marque.`,
  followingClosed: (events) =>
    `Los días de cierre valen para todas las metas, también para las que no marque (${events.map(clipped).join(", ")}).`,
  season: "Estacionalidad",
  results: "Resultados",
  own: "Propia",
  none: "Ninguna",
  fromLater:
    "«Resultados» todavía no cambia nada. Cuando los resultados cubran un año, al actualizar se verá en ellos qué meses son fuertes.",
  flat: "Todos los meses cuentan igual.",
  flatBut: (events) => `Todos los meses cuentan igual, salvo por ${events}.`,
  basis: {
    none: "Hay muy pocos meses para conocer la temporada: no se usa ninguna.",
    half: "Un año muestra la temporada solo a medias: usamos una parte de lo que muestra.",
    full: "Según dos años de resultados o más.",
    given:
      "Según sus doce números, ajustados para que un mes normal sea 1. Son los mismos para todos; con «Resultados», en cambio, cada persona tiene además un poco de los suyos, y las metas pueden ser otras.",
  },
  normal: (one) => `${one} = mes normal`,
  known: (basis, months, people) =>
    `${basis} ${spanOf(months)}, ${people === 1 ? "1 persona" : `${people} personas`}.`,
  chart: (factors) => `Estacionalidad por mes: ${factors.join("; ")}`,
  ownFactors: "Sus doce números",
  ownHint:
    "1 es un mes normal; 1,2 vende una quinta parte más. Se ajustan para que la media de los doce sea 1. También el pasado se lee con ellos: lo vendido en un mes flojo cuenta como más, así que la suma de las metas puede subir o bajar.",
  growth: "Crecimiento del mercado al año",
  fromTeam: (change, sum, period) =>
    `Con este campo vacío cuenta la tendencia del equipo en sus resultados: ${change} al año. Todas las metas de ${period} suman ${sum}.`,
  steady: (sum, period) =>
    `Con este campo vacío, el mercado cuenta como estable: los meses son muy pocos para ver una tendencia. Todas las metas de ${period} suman ${sum}.`,
  growthEffect: (sum, without, own, months, period) =>
    `Con este crecimiento, todas las metas de ${period} suman ${sum}. Con el campo vacío sumarían ${without}, con ${ownWords(own)}. De su último resultado a la mitad del periodo van ${months} meses: el crecimiento cuenta por ese tiempo, no por un año.`,
  growthSame: (sum, own, period, heldBy) =>
    `Con este crecimiento, todas las metas de ${period} suman ${sum}: lo mismo que con el campo vacío${heldBy === null ? `, con ${ownWords(own)}` : ""}.${heldBy === null ? "" : HELD[heldBy]}`,
  events: "Eventos conocidos",
  eventsToo: "Eventos conocidos y días de cierre",
  eventsHint:
    "Lo que movió a todos aparte de la temporada, o lo moverá: un cierre, un precio nuevo, una feria. El efecto de los pasados se quita de los resultados antes de calcular la temporada y la tendencia; los futuros cambian las metas de sus meses.",
  addEvent: "Añadir un evento",
  newEvent: (count) => `Evento ${count}`,
  eventName: "Qué es",
  eventFrom: "Desde",
  eventTo: "Hasta",
  fromThenOn: "desde entonces",
  everyYear: "Cada año",
  everyYearHint:
    "Márquelo si también fue así en esos meses de años pasados: lo que dieron cuenta entonces como logrado en menos tiempo, así que los meses abiertos parecen más fuertes y las metas pueden subir. Sin marcar, cuentan como meses normales.",
  eventSize: "Cuánto",
  sizes: {
    effect: "más o menos, en %",
    closed: "cerrado todo el mes",
    daysClosed: "cerrado algunos días",
    measured: "según sus resultados",
  },
  sizeLabels: {
    effect: "Frente a un mes habitual",
    daysClosed: "Días laborables cerrados al mes",
  },
  monthOfDays: (days) => `Un mes cuenta como ${days} días laborables.`,
  measuredHint:
    "Se mide con sus resultados: los meses del evento frente a los mismos meses de otros años.",
  removeEvent: (name) => `Quitar ${name}`,
  index: "Un índice del mercado",
  indexMetric: "Índice",
  noIndex: "ninguno",
  indexHint:
    "Una cifra del mercado, como un precio o un tipo de interés, en otra columna de su tabla, igual para todos en un mes. Solo cuenta si con ella mejoran las previsiones.",
  indexExpected: "Previsto en el periodo",
  marketCard: "Lo que mueve el mercado",
  worth: "Vale",
  bases: { told: "según usted", closed: "por días", measured: "medido" },
  between: (low, high) => `de ${low} a ${high}`,
  indexUsed: (metric, change, better, without) =>
    `${metric} ayuda: un 1 % más va con un ${change}. Las previsiones del último año se desvían un ${better} con él y un ${without} sin él.`,
  indexLeftOut: (metric, worse, without) =>
    `${metric} no ayuda con seguridad, por eso se deja fuera: las previsiones del último año se desvían un ${worse} con él y un ${without} sin él.`,
  indexShort: (metric) => `${metric} se deja fuera: hacen falta dos años.`,
};

/** Whole years as such. */
const spanOf = (months: number): string =>
  months > 12 && months % 12 === 0 ? `${months / 12} años` : `${months} meses`;
