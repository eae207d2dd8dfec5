import type { IncentivesTabText } from "../../en/tabs/incentives.ts";
import { incentivesStep } from "../incentives-step.ts";
import { tabNames } from "../tab-names.ts";

const PERIODS: Readonly<Record<number, string>> = {
  12: "año",
  6: "semestre",
  3: "trimestre",
  1: "mes",
};
const PLURALS: Readonly<Record<number, string>> = {
  12: "años",
  6: "semestres",
  3: "trimestres",
  1: "meses",
};

const period = (months: number): string => PERIODS[months] ?? "periodo";
const periods = (months: number): string => PLURALS[months] ?? "periodos";

export const incentives: IncentivesTabText = {
  tab: tabNames.incentives,
  title: (when) => `Incentivos ${when}`,
  why: (months) => `Cuánto se paga y cuánto puede costar el ${period(months)}.`,
  paidEach: (months) => `Se paga cada ${period(months)}: `,
  paidAtEnd: " al final",
  paidEachOwn: (months) => `Se paga cada ${period(months)}, según su propia meta.`,
  whyLess: (metric) =>
    `En ${metric}, menos es mejor: pagar según el cumplimiento premiaría tener más, así que aquí no se paga.`,
  headers: {
    attainment: "Cumplimiento",
    payout: "Pago",
    person: "Persona",
    target: "Meta (100 %)",
    whole: "Importe completo",
    amount: "Importe",
    budget: "Presupuesto",
    difference: "Diferencia",
    owner: "Responsable",
    when: "Fecha",
  },
  paidBy: (parts) =>
    `Cada importe se paga por partes, según las metas de: ${parts}. «Al 120 %» es cuando todas están al 120 %.`,
  atFormat: '"Al "0%',
  cap: "Como máximo",
  capHint: "Vacío: sin límite",
  curveWords: "Por debajo del menor cumplimiento no hay pago; entre dos, en proporción.",
  curveBeyond: [
    "Por encima del mayor, cada punto más de la meta paga un punto más",
    ": el ",
    " % de la meta paga el ",
    " %.",
  ],
  curveLimit: ", hasta el límite",
  curveNoLimit: ", sin límite",
  curveEnds: ["Desde el ", " % de la meta no se paga nada más: el máximo es el ", " %."],
  capped: ["▼ solo el ", " %: el límite"],
  limited: { share: "Con el límite", pays: "se paga" },
  shareOfAmount: "Parte que se paga",
  asked: {
    title: "Resultado necesario",
    titleOf: (months) => `Resultado necesario en el ${period(months)}`,
    words: (metrics) => `Lo que pide cada cumplimiento en ${metrics}, según las metas finales.`,
    span: (whole, part, hasEnd) => {
      const where =
        part === 1 ? `en ${tabNames.calendar}` : `en «Metas por ${period(part)}», arriba`;
      const atEnd = hasEnd
        ? ` Lo que se paga al final del ${period(whole)} va según los resultados de aquí.`
        : "";
      return `Resultados de todo el ${period(whole)}. Cada ${period(part)} se paga según su propia meta (${where}) y pide la misma parte de ella.${atEnd}`;
    },
    guard: "Por encima del 100 % hay que lograr también las metas que cuidan la calidad.",
  },
  parts: {
    total: (months) => `Pago del ${period(months)}, en total`,
    each: (months) => `Pago de cada ${period(months)}`,
    whole: (months) => `Pago al final del ${period(months)}`,
    goals: (months) => `Metas por ${period(months)}`,
    allOf: "En total",
    how: (months) => {
      const where = months === 1 ? `en ${tabNames.calendar}` : "arriba";
      return `Lo que paga cada ${period(months)} según su cumplimiento: su resultado ÷ su meta (${where}).`;
    },
    alike: incentivesStep.equalParts,
    fewer: {
      atTop: "En menos pagos:",
      above: (months) =>
        `Sin meta en algunos ${periods(months)}, como en una ausencia, el mismo importe llega en menos pagos, más grandes:`,
      more: (count) => `Y ${count} más.`,
      alike: (months) =>
        `En el ${period(months)} todas las personas reciben los mismos importes, pero no en igual número de pagos.`,
      below: "A quien tiene menos pagos, cada uno le paga más, como se dice sobre los importes.",
    },
  },
  payAlike: "Todas las personas reciben los mismos importes: basta con leer una fila.",
  team: "Equipo",
  cost: (months) => `Gasto del ${period(months)}`,
  costs: {
    atTarget: incentivesStep.atTarget,
    likely: incentivesStep.likely,
    low: "Periodo malo",
    high: "Periodo bueno",
    most: "Lo máximo",
  },
  costNotes: {
    atTarget: "Si todas las personas logran justo su meta final.",
    likely:
      "La media de lo que cada persona puede vender, en lo bueno y en lo malo. Supera a «Todos en meta» si se prevé que vendan más que sus metas.",
    low: (months) => `En uno de cada diez ${periods(months)} cuesta menos que esto.`,
    high: (months) => `En nueve de cada diez ${periods(months)} cuesta menos que esto.`,
    most: "Lo que nunca se supera: todas las personas en el límite. Sin un límite («Como máximo», bajo la curva) no hay tope.",
  },
  noLimit: "sin tope",
  overBudget: "▼ puede superar el presupuesto",
  costWords:
    "Los importes siguen a las celdas amarillas y a las metas finales; tras un cambio son estimaciones redondeadas.",
  noTarget:
    "Nadie tiene un importe por meta: no se conoce el gasto. Escriba importes en las celdas amarillas de esta pestaña.",
  costRough:
    "Tras un cambio los importes son aproximados y redondeados: para tenerlos exactos, escriba las metas de nuevo.",
  costWritten:
    "La comisión se queda como se escribió; solo los concursos se actualizan. Tras un cambio, escriba las metas de nuevo.",
  reserve: "Reserva usual",
  reserveWords: "lo que un periodo bueno cuesta por encima de lo probable: guárdelo aparte",
  reserveRoom: {
    left: {
      start: "además de lo probable, para un periodo bueno: el presupuesto deja ",
      end: "",
    },
    missing: {
      start: "además de lo probable, para el que al presupuesto le faltan ",
      end: "",
    },
  },
  reserveNote:
    "Lo que conviene apartar además del gasto probable, para que alcance en nueve periodos de cada diez: lo que cuesta un periodo bueno menos el gasto probable.",
  budgetChance: "Prob. del presupuesto",
  costTop: "Gasto probable:",
  always: "siempre",
  budgetSure: "El presupuesto alcanza siempre.",
  budgetTop: "El presupuesto alcanza con una probabilidad del",
  budgetChanceNote:
    "Cuántas veces alcanza el presupuesto; siempre, si ni lo máximo lo supera. Sigue al presupuesto y a los importes de arriba; tras un cambio es una estimación, y vuelve a ser exacta al escribir otra vez las metas.",
  spiffs: {
    title: "Concursos breves",
    begins: "Empieza",
    weeks: "Semanas",
    winners: "Ganadores",
    prize: "Cada uno",
    cost: "Gasto",
  },
  noAdvice: "Nada llama la atención en la forma de pagar.",
  advice: (day) => `Notas para quien fija las metas, según lo escrito el ${day}`,
  rulesTitle: "Reglas que conviene dar a conocer con 30 días de antelación",
  rules: [
    "Una venta extraordinaria, mucho mayor de lo habitual, cuenta por completo. Al fijar la meta siguiente no se supone que vaya a repetirse.",
    "Quien crea que su meta es errónea lo dice, con el motivo, antes de que empiece el periodo. Las metas y las reglas solo cambian en una revisión.",
  ],
  away: {
    goal: "Quien llega, se va o está de permiso durante el periodo tiene una meta por los meses que trabaja.",
    once: "Eso no rebaja el importe al 100 %: lograr esa meta lo paga entero.",
    inParts: (months) =>
      `Eso no rebaja el importe al 100 %: se paga entero, repartido entre los ${periods(months)} que tienen meta.`,
    newcomer: "La meta de una persona nueva empieza baja y sube mes a mes.",
  },
  clawback:
    "Una venta que se anule en 90 días, o que entonces siga sin pagarse, deja de contar: lo pagado por su periodo se calcula de nuevo sin ella, y lo que sobre se descuenta del primer pago posterior, que nunca baja de 0.",
  free: "Con poco o ningún dinero",
  freeIdeas: "Ideas con poco o ningún dinero: nada de esto se ha prometido a nadie",
  chart: "Pago según cumplimiento de la meta",
  costChart: (months, sign) =>
    `Gasto del ${period(months)} y presupuesto${sign === "" ? "" : ` (${sign})`}`,
  shareHelp: "Un porcentaje de 0 % a 2.000 %, o nada.",
  amountHelp: "Un importe desde 0, o nada.",
  helpers: {
    key: "Fila",
    next: "Punto siguiente",
    point: "Punto",
    pays: "Paga",
    from: "Desde",
    until: "Hasta",
    slope: "Pendiente",
    jump: "De una vez",
    reach: "Límite desde",
    paid: "Se paga",
    ours: "En el plan",
    written: "Estimación en el plan",
    now: "Estimación actual",
  },
};
