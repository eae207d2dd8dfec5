import type { StartTabText } from "../../en/tabs/start.ts";
import { longTime } from "../../long-time.ts";
import type { NumberWords } from "../../number.ts";
import { menu } from "../menu.ts";
import { potentialStep } from "../potential-step.ts";
import { tabNames } from "../tab-names.ts";
import { times } from "../times.ts";

const before = (months: number, numbers: NumberWords): string => longTime(months, times, numbers);
export const start: StartTabText = {
  tab: tabNames.start,
  title: (when, metric) => `Plan de metas ${when} · ${metric}`,
  why: "Qué es este libro y qué sigue. Sus resultados originales no cambian.",
  whyShort: "Sus resultados originales no cambian.",
  further: (metrics, tab) => `Con metas propias, en la pestaña ${tab}: ${metrics}.`,
  ofPay: (metric, share) => `${metric} (${share} del pago)`,
  workbook: "Este libro",
  facts: {
    status: "Estado",
    period: "Periodo",
    owner: "Responsable",
    data: "Datos",
    created: "Escrito",
    review: "Próxima revisión",
    addOn: "Complemento",
    today: "Hoy",
  },
  statuses: { draft: "Borrador", reviewed: "Revisado", published: "Publicado" },
  writeName: "Escriba su nombre",
  statusHelp: `Borrador, Revisado o Publicado: lo pone Extensiones > Goalwright > «${menu.share}» al revisar y publicar las metas. Escribirlo aquí no publica nada.`,
  data: (source, count, { plain }) =>
    `${source} · ${plain(count)} ${count === 1 ? "resultado mensual" : "resultados mensuales"}`,
  dataNote: (data) =>
    `Resultados de la métrica principal. La pestaña ${data} tiene también los de las demás.`,
  noReview: "Ninguna más en este periodo",
  today: {
    over: "El periodo terminó: fije metas para el siguiente",
    differs: "Metas distintas de las publicadas: publíquelas",
    due: "Toca una revisión: actualice las metas",
    begun: "El periodo ha empezado: publique las metas",
    fine: "A tiempo: no toca ninguna revisión",
    ahead: "El periodo aún no ha empezado",
  },
  published: "Publicado",
  publishedOther: "Publicado, con cambios",
  publication: (day, version) => `${day}, versión ${version}`,
  reviewDue: "Revisión pendiente desde",
  reviewLast: "Última revisión",
  noAddOn: "No hace falta para usar este libro",
  decisions: "Decisiones",
  state: "Situación",
  steps: {
    metrics: "Métricas clave",
    results: "Resultados pasados comprobados",
    season: "Estacionalidad y mercado",
    potential: potentialStep.title,
    realistic: "Metas realistas",
    low: "Revisiones de las metas",
    incentives: "Incentivos",
  },
  states: {
    done: "✔ Listo",
    capacityOnly: "✔ Solo la capacidad",
    answered: "✔ Respondido",
    unsettled: "● Aún sin publicar",
    changedSince: "● Cambios tras la ",
    sameAs: "✔ Como en la ",
    asFound: "○ Como se propuso",
    unpublished: "– Sin publicar",
    toDo: "○ Pendiente",
    notHere: "– No aplica",
  },
  asFoundWords: "Como se propuso: ahí vale la propuesta del complemento.",
  unsettledWords: `Aún pueden cambiar. Para publicarlas: «${menu.share}».`,
  figures: {
    goal: "Metas del equipo",
    reach: {
      is: "De cada 100 personas, logran la suya",
      was: "De cada 100 personas, iban a lograr la suya",
    },
    reachLess: {
      is: "De cada 100 personas, no superan la suya",
      was: "De cada 100 personas, no iban a superar la suya",
    },
    gap: {
      none: "Diferencia con el objetivo",
      below: "Faltan para el objetivo",
      above: "Por encima del objetivo",
    },
    gapLess: {
      none: "Diferencia con el objetivo",
      below: "Por debajo del objetivo",
      above: "Por encima del objetivo",
    },
    target: "Objetivo de la empresa",
  },
  figureNotes: {
    reach:
      "La media de las probabilidades de las personas con sus metas finales, también con sus metas propias. La de una persona la mueve poco en un equipo.",
    target: (goals) => `Escriba el objetivo de la empresa en la pestaña ${goals}.`,
  },
  sure: "Por qué estas cifras y cuán seguras",
  history: "Historial",
  span: (months, span, people) =>
    `${months} ${months === 1 ? "mes" : "meses"}, ${span}; ${people} ${people === 1 ? "persona" : "personas"}`,
  firstLeftOut: (month) => `No se usa ${month}: los resultados empiezan ya avanzado el mes.`,
  newest: "Últimos resultados",
  newestWords: (month, gap, isFar, numbers) => {
    if (isFar)
      return `▲ ${month}, ${before(gap, numbers)} antes: metas bajas y poco seguras. Añada resultados recientes o elija un periodo cercano.`;
    if (gap === 0) return `${month}, justo antes de las metas.`;
    return `${month}, ${before(gap, numbers)} antes de las metas.`;
  },
  unfinished: (month) => `No se usa ${month}: no había terminado.`,
  taken: (month) => `Una revisión tuvo en cuenta los del propio periodo hasta ${month}.`,
  season: "Estacionalidad",
  basis: {
    none: "No se conoce: menos de un año de resultados; no se usa ninguna.",
    half: "Se conoce a medias: menos de dos años de resultados; se usa solo una parte de lo que muestran.",
    full: "Bien conocida: dos años de resultados o más.",
    given: "Sus propios números.",
  },
  market: "Mercado al año",
  steady: "Estable: muy pocos meses para saberlo.",
  growth: (change, isOwn) =>
    isOwn ? `${change}, según usted.` : `${change}, la tendencia del equipo en los resultados.`,
  noBudget: "No hay ninguno escrito.",
  comesTo: {
    pace: "Frente al ritmo pasado",
    why: "A qué se debe",
    closed: "Días de cierre",
    range: "Previsto en total",
    teamChance: "Probabilidad de la suma",
    fairness: "Equidad",
    cost: "Incentivos, lo probable",
    budget: "Que alcance el presupuesto",
  },
  comesToGone: "– Ya no se aplica",
  comesToNotes: {
    pace: (goals, asItWas) =>
      `Las metas finales frente a los resultados pasados, mes con mes.${asItWas ? "" : " Del ritmo pasado se quitan antes los días de cierre indicados y la temporada: una simple división por meses da otro número."} Por persona: pestaña ${goals}.`,
    teamChance: "De que el equipo en conjunto logre la suma de las metas finales.",
    cost: (incentives) => `Lo que cabe esperar con las metas vigentes: pestaña ${incentives}.`,
    budget: (incentives) =>
      `Probabilidad de que el presupuesto alcance, con las metas vigentes: pestaña ${incentives}.`,
  },
  fairnessWords: {
    found: (tab) =>
      `▲ Se pide claramente más a unas personas que a otras: la pestaña ${tab} dice de qué manera, y qué hacer.`,
    none: "Nada que señalar en las metas que valen. Eso no prueba que sean equitativas.",
  },
  paceWords: {
    untold: "Muy pocos meses para comparar.",
    ofTeam: "No se conoce para todo el equipo.",
    apart: (goals, column) =>
      `No todos tienen los mismos meses completos. Por persona: pestaña ${goals}, columna «${column}».`,
    atLeast: "Las metas igualan o superan el ritmo pasado.",
    atLeastByTarget: "El objetivo de la empresa fija las metas.",
    withoutClosed: (months, plain) =>
      `No cuentan como tiempo, ni en los meses pasados ni en ${months}: con una simple división el ritmo sería de ${plain}.`,
    surer: (inHundred) =>
      `Por debajo del ritmo pasado: se pide lo que lograrían ${inHundred} de cada 100 en su situación. A lo previsto llegaría la mitad.`,
    expected:
      "Por debajo del ritmo pasado: también lo está lo que cabe esperar por los resultados.",
    byTarget: "Por debajo del ritmo pasado: el objetivo de la empresa pide menos.",
    less: "Aquí menos es mejor: una meta por debajo del pasado es más difícil.",
  },
  notPaid: "Aquí no se paga nada por las metas.",
  unknown: "No se conoce.",
  rangeWords: (expected, low, high) =>
    `${expected}; unos dos de cada tres periodos así terminan entre ${low} y ${high}.`,
  rise: {
    notHere: "No se aplica a esta métrica.",
    untold: "No se indicó ningún apoyo, así que no sube ninguna meta.",
    none: "El apoyo indicado no sube ninguna meta.",
    beside: "El objetivo de la empresa fija las metas; el apoyo las hace más probables.",
    reach: (withSupport) => `Con él la logran ${withSupport} de cada 100.`,
    by: (all, least, most) =>
      `El apoyo indicado sube las metas un ${all}${least === most ? "" : ` (por persona, de ${least} a ${most})`}.`,
  },
  next: "Qué sigue",
  nextGoals: (goals) =>
    `En la pestaña ${goals}, revise lo amarillo y escriba el motivo de cada ajuste.`,
  nextReasoned: (goals) =>
    `En la pestaña ${goals}, revise lo amarillo. Cada ajuste tiene ya su motivo.`,
  nextTalk: `Converse con cada persona. Luego revise, publique y entregue las metas en Extensiones > Goalwright > «${menu.share}».`,
  nextPublish: `Metas revisadas. Publíquelas y entregue a cada persona la suya: Extensiones > Goalwright > «${menu.share}».`,
  nextOver: (tracking) =>
    `El periodo terminó: la pestaña ${tracking} muestra cómo acabó, en cuanto tenga todos sus meses.`,
  nextPeriod: `Para el siguiente periodo, elija «${menu.setUp}» en el menú.`,
  nextTold: `Metas publicadas. Extensiones > Goalwright > «${menu.share}» entrega a cada persona la suya y muestra quién la tiene.`,
  nextDiffers: (goals) =>
    `Hay metas distintas de las publicadas (pestaña ${goals}). Publique de nuevo: Extensiones > Goalwright > «${menu.share}».`,
  nextReviewDue: (date, when) =>
    `Toca la revisión del ${date}: actualice las metas de ${when} y anuncie lo que cambia para los meses que quedan.`,
  nextReview: (date, when) =>
    `Anuncie la revisión del ${date}: una vez empezado ${when}, las metas solo cambian entonces, y solo para los meses siguientes.`,
  nextNoReview:
    "Anuncie que no queda ninguna revisión: las metas valen hasta el final del periodo.",
  nextIncentives: (incentives) =>
    `En la pestaña ${incentives}, escriba el presupuesto y quién se ocupa de cada idea de poco dinero.`,
  nextIdeas: (incentives) =>
    `En la pestaña ${incentives}, escriba quién se ocupa de cada idea de poco dinero, y cuándo.`,
  colours: "Leyenda",
  colour: {
    input: "Amarillo: usted escribe",
    inputWords: "Puede cambiarlo cuando quiera.",
    calc: "Gris: se calcula",
    calcWords: "Cambia solo; si escribe encima, deja de hacerlo.",
    decision: "Azul: una decisión tomada",
    decisionWords: "Es lo que cuenta. La meta calculada, al lado, tiene nota con su porqué.",
  },
};
