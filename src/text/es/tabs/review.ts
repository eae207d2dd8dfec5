import type { ReviewText } from "../../en/tabs/review.ts";
import { drivers } from "../drivers.ts";
import { tabNames } from "../tab-names.ts";

export const review: ReviewText = {
  tab: tabNames.review,
  title: "Resultados pasados",
  why: (mean) =>
    `Cada mes frente a la media de los meses de la persona, ${mean}; cuanto más oscuro el azul, más alto el mes.`,
  person: "Persona",
  legend:
    "Con ! y una nota: posible caso extraordinario, por encima del límite de esa persona. Es lo habitual más unas seis veces la distancia a la que queda la mitad de sus meses, al menos una cuarta parte más: si varían mucho, un mes más alto es normal. Con –: sin dato.",
  summary: {
    person: "Persona",
    prior12: "12 meses previos",
    change: "Cambio",
    level: "Mes habitual propio",
    teamLevel: "Mes habitual con el equipo",
    trend: "Tendencia equipo",
    market: "Mercado al año",
    variation: "Variación",
    group: "Grupo",
    ownTrend: "Tend. propia",
  },
  notes: {
    change: "En blanco si a uno de los dos años le falta un mes: no se pueden comparar.",
    group: `Según el mes habitual propio (pestaña ${tabNames.review}), no según los totales: el quinto más alto es Alto; el más bajo, Bajo. Quien tiene menos de 3 meses de resultados es Nuevo.`,
    level:
      "Un mes normal de hoy según los resultados de la persona, sobre todo los últimos, sin la temporada ni los casos extraordinarios. En blanco para quien es nuevo.",
    teamLevel: (least, most) =>
      `De donde parte la meta: el mes habitual propio, acercado al del equipo, tanto más cuantos menos meses propios haya y más desiguales sean. A partir de seis meses de resultados se queda entre ${least} y ${most} del propio.`,
    trend: {
      own: "Al año, una para todo el equipo: lo que usted indicó del mercado.",
      team: "Al año, una para todo el equipo, según sus resultados; las metas la usan.",
    },
    variation:
      "Cuánto se alejan los meses entre sí, sin la temporada ni los casos extraordinarios, como parte de su media (desviación típica ÷ media).",
    ownTrend:
      "Tendencia propia al año, según los últimos 24 meses de la persona, sin temporada ni casos extraordinarios; se supone que siguen tres cuartas partes. En blanco si se conocen menos meses.",
    months: (known) => `Se conocen ${known} de 12 meses.`,
  },
  drivers: {
    title: drivers.title,
    step: drivers.step,
    share: drivers.share,
    a: drivers.a,
    each: drivers.each,
    ticket: drivers.ticket,
    variation: drivers.variation,
    growth: drivers.growth,
    unclear: drivers.unclear,
    shareNote: (pair) =>
      `La parte de cada paso en la diferencia ${pair}, en los últimos 12 meses. Todas suman 100 %; bajo 0 %, va en sentido contrario. «?»: muy pocos resultados para saberlo.`,
    none: "No hay grupos que comparar: hacen falta tres personas con resultados.",
  },
  odd: "Lo que llama la atención",
  oddHeaders: {
    person: "Persona",
    month: "Mes",
    what: "Qué",
    value: "Resultado",
    usual: "Habitual en un mes así",
  },
  capped: (times, counted) =>
    `Posible caso extraordinario, ${times} veces lo habitual: sobre el límite, cuenta como ${counted}`,
  normal: (times) => `${times} veces lo habitual en un mes así; normal, según usted: cuenta entero`,
  told: (times, counted) =>
    `Caso extraordinario, según usted, ${times} veces lo habitual en un mes así: cuenta como ${counted}`,
  missing: "Sin dato: no cuenta como cero",
  usually: (usual) => `Lo habitual en un mes así: ${usual}.`,
  nothingOdd:
    "Nada: no falta ningún mes y ninguno está muy por encima de lo habitual en un mes así.",
  more: (count) => `Y ${count} más, anteriores. La pestaña Datos los tiene todos.`,
  words:
    "Los grupos siguen el mes habitual propio, sin temporada ni casos extraordinarios, no los totales: alguien con un total más alto puede quedar más abajo.",
  blanks: "Las columnas en blanco necesitan más resultados: dos años seguidos de cada persona.",
  chart: (past, before) => {
    if (before === 0) return past;
    return before === 1 ? `${past} y el previo` : `${past} y los ${before} previos`;
  },
};
