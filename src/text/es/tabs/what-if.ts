import type { WorkbookText } from "../../en/workbook.ts";
import { potentialStep } from "../potential-step.ts";
import { tabNames } from "../tab-names.ts";
import { start } from "./start.ts";

export const whatIf: WorkbookText["whatIf"] = {
  tab: tabNames.whatIf,
  title: (when) => `${tabNames.whatIf} · ${when}`,
  why: "Tres planes para el mismo equipo, y cada meta según los resultados junto a la repartida.",
  scenarios: "Tres planes",
  scenariosNote:
    "Los planes de la izquierda y de la derecha son de la última vez que se escribieron las metas. «Este plan», en el centro, sigue también las metas que usted escriba.",
  announcedNote:
    "Las metas publicadas valen solo en «Este plan»: los otros dicen lo que dan los resultados solos.",
  names: { conservative: "Prudente", base: "Este plan", ambitious: "Ambicioso" },
  marketNames: {
    conservative: "Mercado más débil",
    base: "Este plan",
    ambitious: "Mercado más fuerte",
  },
  rows: {
    probability: "Probabilidad con que se fijan las metas",
    growth: "Mercado al año",
    capacity: "Máximo que se puede atender (±10 %)",
    goalSum: "Suma de las metas",
    expected: "Previsto",
    teamChance: "Probabilidad de que el equipo la logre",
    hitShare: "Parte de las personas que logran la suya",
    gap: "Metas frente al objetivo de la empresa",
    targetChance: "Probabilidad del objetivo, con ese mercado",
    cost: "Incentivos (media)",
  },
  goalsSet: "Las metas se fijan",
  byTarget: "por el objetivo",
  gap: { above: ["sobran ", ""], below: ["faltan ", ""] },
  gapLess: { above: ["", " por encima"], below: ["", " por debajo"] },
  open: {
    none: "Metas finales y objetivo",
    below: "Faltan para el objetivo: en la meta de nadie",
    above: "Por encima del objetivo",
  },
  openLess: {
    none: "Metas finales y objetivo",
    below: "Por debajo del objetivo",
    above: "Por encima del objetivo",
  },
  scenarioWords:
    "Prudente: metas 10 puntos más seguras, mercado 5 puntos más débil, capacidad un 10 % menor. Ambicioso: al revés, y el objetivo es más probable.",
  marketWords:
    "Más débil: el mercado crece 5 puntos menos al año, y si la capacidad tiene límite, es un 10 % menor. Más fuerte: al revés.",
  handedWords: (isDearer) =>
    `Los tres reparten el mismo objetivo: con un mercado más fuerte es más probable${isDearer ? " y los incentivos pagan más" : ""}.`,
  handedShort: {
    chance: (least) =>
      ` Un plan no llega a él si pedir más dejaría a alguien con una probabilidad menor que ${least} de 100.`,
    other:
      " Un plan no llega a él si la capacidad, una meta publicada o una probabilidad muy baja no dan para más.",
  },
  ownWords:
    "Las metas que fijó usted cuentan solo en «Este plan»: los otros dos dicen lo que dan las metas del asistente.",
  costWords:
    "Se paga según la parte lograda de cada meta. Por eso un plan ambicioso puede costar menos con las mismas ventas.",
  blankWords: `–: sin indicar. Se indica en el asistente: los límites en «${potentialStep.title}», el objetivo en «${start.steps.realistic}», el pago en «${start.steps.incentives}».`,
  notHanded: `No se reparte ningún objetivo: las metas salen de los resultados. Para repartirlo, elíjalo en «${start.steps.realistic}», en el asistente.`,
  headers: {
    person: "Metas según los resultados y repartidas",
    bottomUp: "Según los resultados",
    topDown: "Repartida",
    goal: "Meta final",
    difference: "Frente a la repartida",
    chance: "Probabilidad",
    bound: "Por qué no es la repartida",
  },
  boundNote:
    "Ninguna meta sube más allá de la menor probabilidad que usted permitió. Lo que por eso queda del objetivo pasa a quienes aún tienen margen.",
  expectedNote: (months, share) =>
    `El mercado se mueve mes a mes, desde el último resultado. De él a la mitad del periodo van ${months} meses: por eso esto se mueve cerca del ${share} de lo que el mercado en un año.`,
  bottomUpNote: (inHundred) =>
    `La meta que dan los resultados de cada persona, sin objetivo de la empresa ni meta publicada: de 100 personas en su lugar, ${inHundred} la logran. Lo previsto es el punto medio: 50 de 100 llegan ahí.`,
  bottomUpNoteLess: (inHundred) =>
    `La meta que dan los resultados de cada persona, sin objetivo de la empresa ni meta publicada: de 100 personas en su lugar, ${inHundred} no la superan. Lo previsto es el punto medio.`,
  zeroNote:
    "Según estos resultados, ninguna meta tiene la probabilidad elegida: son muy pocos, muy desiguales o muy antiguos.",
  bounds: {
    free: "",
    start: "No menos que la meta inicial",
    chance: "Más dejaría muy poca probabilidad",
    held: "Publicada: no se baja",
    stepped: "Publicada: solo sube por pasos",
  },
  byOthers: {
    more: "Más: lo que era demasiado para otros",
    less: "Menos: otros tienen su meta inicial",
    capacity: "Menos: no se puede atender más",
  },
  byYou: "Puesta por usted",
  ownLine: "· puesto por usted: metas finales menos las calculadas",
  team: "Equipo",
  lines: {
    target: "Objetivo de la empresa",
    amount: "Repartido en total",
    heldBack: "· en la meta de nadie, por lo que dice la última columna de arriba",
    overCapacity: "· más de lo que se puede atender",
    rest: "· menos de un paso de redondeo",
    beyond: "Metas iniciales y publicadas por encima de lo repartido",
  },
};
