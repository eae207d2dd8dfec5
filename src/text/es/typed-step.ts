import type { TypedStepText } from "../en/typed-step.ts";

export const typedStep: TypedStepText = {
  title: "Usted escribió en el libro",
  say: "Estas celdas amarillas no coinciden con sus respuestas en este panel. Aquí se calcula con las del panel; para calcular con las celdas, use el botón.",
  names: {
    companyTarget: "Objetivo de la empresa",
    growth: "Mercado al año",
    season: "Sus valores",
    curve: "Curva de pago",
    cap: "Como máximo",
    budget: "Presupuesto",
  },
  target: (person) => `Por meta, ${person}`,
  factor: (month) => `Su valor, ${month}`,
  line: (what, tab, typed, told) => `${what} (${tab}): ${typed}; en este panel: ${told}`,
  point: (attainment, payout) => `el ${attainment} paga el ${payout}`,
  blank: "vacío",
  none: "ninguno",
  fromResults: "lo que muestran los resultados",
  noOwnGrowth: "ningún número de usted",
  otherMonths: "Los meses sin un valor suyo conservan el factor que se usa ahora.",
  unusable: (what, tab, typed, needed) =>
    `${what} (${tab})${typed === "" ? "" : `: «${typed}»`} no sirve de respuesta. ${needed} Se queda solo en la hoja.`,
  needed: {
    companyTarget: "Hace falta un número mayor que 0.",
    growth: "Hace falta un cambio mayor que −100 % y de 100 % como máximo.",
    season: "Al menos un mes necesita más de 0.",
    curve: "Cada punto necesita su parte de la meta y lo que paga, y más nunca debe pagar menos.",
    cap: "Hace falta un porcentaje entre 0 % y 2000 %.",
    budget: "Hace falta un número de 0 en adelante.",
    target: "Hace falta un número de 0 en adelante.",
    factor: "Hace falta un número de 0 en adelante.",
  },
  use: "Usarlo para las metas",
  leave: "Si no, las celdas se quedan como están y este panel sigue sin ellas.",
  used: (count) =>
    `${count === 1 ? "1 valor del libro cuenta ahora en este panel" : `${count} valores del libro cuentan ahora en este panel`}. Abajo está lo que cambia; todavía no se ha escrito nada.`,
  amounts: (amounts) =>
    `Importes propios de algunas personas, como se escribieron en el libro: ${amounts.join("; ")}. Cuentan antes que la lista del equipo y que el importe de arriba.`,
  amount: (person, amount) => `${person} ${amount}`,
  dropAmounts: "No usar estos importes",
};
