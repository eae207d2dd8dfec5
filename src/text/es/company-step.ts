import type { CompanyStepText } from "../en/company-step.ts";

export const companyStep: CompanyStepText = {
  target: "Objetivo de la empresa en el periodo (opcional)",
  targetHint: "Lo que deben sumar todas las metas. No cambia ninguna si usted no lo reparte.",
  targetHintLess: "Lo máximo que no deben superar entre todos. No cambia ninguna meta.",
  handDown: "Repartir el objetivo",
  methods: {
    none: "No: las metas quedan como están",
    likely: "Según lo que es probable que venda cada uno",
    even: "Igual para todos",
    lastYear: "Según el año anterior",
    weighted: "Según historia y zona",
  },
  historyShare: "Peso de la historia",
  overAssign: "Por encima del objetivo",
  caption: "Frente al objetivo de la empresa",
  open: (gap, inHundred) =>
    `${gap} del objetivo no está en la meta de nadie. El equipo lo logra en ${inHundred} de cada 100 casos.`,
  covered: (over, inHundred) =>
    `Las metas difieren del objetivo en ${over}. El equipo lo logra en ${inHundred} de cada 100 casos.`,
  met: (inHundred) =>
    `Las metas suman el objetivo. El equipo lo logra en ${inHundred} de cada 100 casos.`,
  harder: (now, asked) =>
    `El objetivo hace las metas más difíciles de lo que usted pidió: las lograrían ${now} de cada 100, no ${asked}.`,
  handDownNow: "Repartirlo entre las personas",
  gap: "por cubrir",
  surplus: "por encima del objetivo",
  chance: "de 100: objetivo",
  least: "de 100: meta más difícil",
  nobodys: (amount) =>
    `${amount} de lo que había que repartir no es de nadie: más dejaría a la gente muy poca probabilidad, o no se puede atender.`,
  over: (share) => `Las metas superan el objetivo en un ${share}: se deja de creer en él.`,
  fairness: {
    title: "Equidad",
    found: (count) => `Equidad: ${count === 1 ? "1 hallazgo" : `${count} hallazgos`}`,
    untold: (count) =>
      `${count === 1 ? "1 prueba más necesita" : `${count} pruebas más necesitan`} una lista del equipo (primera pantalla): con tamaños de zona, fechas de alta o gerentes verá si las metas dependen del tamaño de la zona, del tiempo en el equipo o del gerente.`,
    noProof: "Que no se encuentre nada no prueba que sean equitativas.",
  },
  whatIf: {
    title: "¿Y si…?",
    why: "Metas más seguras con un mercado más débil, y más ambiciosas con uno más fuerte, junto a estas.",
    compare: "Comparar tres planes",
    again: "Comparar otra vez",
    plan: "Plan",
    names: { conservative: "Prudente", base: "Estas", ambitious: "Ambicioso" },
    rows: {
      probability: "Se pide",
      growth: "Mercado",
      capacity: "Capacidad",
      goal: "Metas",
      expected: "Previsto",
      teamChance: "Equipo",
      hitShare: "La logran",
      gap: "Por cubrir",
      targetChance: "Objetivo",
      cost: "Incentivos",
    },
    thousands: "Importes en miles.",
  },
};
