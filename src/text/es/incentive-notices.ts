import { inCurveSteps } from "../../core/incentives/curve-steps.ts";
import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { exactMoney, shareWords } from "../exact-money.ts";
import type { IncentiveNotices } from "../incentive-notices.ts";
import type { NumberWords } from "../number.ts";
import { someOf } from "../some-of.ts";
import { tabNames } from "./tab-names.ts";

const PARTS: Readonly<Record<number, string>> = { 1: "mes", 3: "trimestre", 6: "semestre" };

/** "trimestre". */
const partOf = (months: number, numbers: NumberWords): string =>
  PARTS[months] ?? `periodo de ${numbers.plain(months)} meses`;

const SEVERAL: Readonly<Record<number, string>> = { 1: "meses", 3: "trimestres", 6: "semestres" };

/** "los trimestres". */
const partsOf = (months: number, numbers: NumberWords): string =>
  `los ${SEVERAL[months] ?? `periodos de ${numbers.plain(months)} meses`}`;

/** How many in 100 a share is. */
const inHundred = (share: number): number => Math.round(100 * share);

/** A chance: no budget is sure to suffice, or to fail, that only nearly is. */
const chanceWords = (chance: number, { plain }: NumberWords): string => {
  if (chance < 0.005) return "menos de 1 de cada 100";
  return chance > 0.995 ? "más de 99 de cada 100" : `${plain(100 * chance)} de cada 100`;
};

export const incentiveNotices: IncentiveNotices = {
  paidInParts: ({ months, each, whole, amount }, { numbers, currency }) => {
    const part = partOf(months, numbers);
    if (each === null) return `Cada ${part} paga por su propio resultado.`;
    const share = (of: number) => shareWords(of, amount, numbers, currency);
    const last = amount === null ? "el último" : "los últimos";
    const paid = amount === null ? "se paga" : "se pagan";
    const rest =
      whole > 0
        ? `; ${last} ${share(whole)} ${paid} al final, según la meta de todo el periodo`
        : "";
    return amount === null
      ? `Del importe de cada persona, cada ${part} paga el ${share(each)} según su propia meta${rest}.`
      : `De los ${exactMoney(amount, numbers, currency)}, cada ${part} paga ${share(each)} según su propia meta${rest}.`;
  },
  fewerParts: ({ months, people, counts, pays }, { numbers, currency }) => {
    const each = people.map((person, i) => {
      const paid = exactMoney(pays[i]!, numbers, currency);
      return `${person} (${numbers.plain(counts[i]!)} × ${paid})`;
    });
    return `Una ausencia, una llegada o una salida dentro del periodo no rebaja lo que se paga: el importe entero de ${someOf(each, "y", "más")} se reparte entre ${partsOf(months, numbers)} que tienen meta, y cada uno de ellos paga más. Para pagar menos, escriba el importe menor junto al nombre en la pestaña ${tabNames.incentives}.`;
  },
  paidOnce: ({ months, expected, once }, { numbers, currency }) => {
    const [now, otherwise] = [expected, once].map((one) => numbers.money(one, currency));
    const part = partOf(months, numbers);
    const why =
      once > expected
        ? `un buen ${part} no compensa uno malo`
        : `lo que paga un buen ${part} se conserva, salgan como salgan los demás`;
    return `Si se paga cada ${part}, lo probable es que los incentivos cuesten ${now}; si se paga una vez por todo el periodo, ${otherwise}. Al pagar cada ${part}, ${why}.`;
  },
  paidByTeam: ({ share, of }, { numbers, currency }) =>
    `El ${numbers.percent(share)} del importe${of === null ? "" : `, ${exactMoney(share * of, numbers, currency)},`} se paga por el resultado del equipo.`,
  budgetChance: ({ budget, chance, isSure, over, isLikelyOver }, { numbers, currency }) => {
    const money = (amount: number) => numbers.money(amount, currency);
    if (isSure)
      return `El presupuesto de ${money(budget)} para incentivos alcanza siempre, también si todas las personas cobran el máximo.`;
    const suffices = `alcanza con una probabilidad de ${chanceWords(chance, numbers)}`;
    if (over <= 0)
      return `El presupuesto de ${money(budget)} para incentivos ${suffices}. Cubre incluso un periodo caro, uno de cada diez.`;
    const short = `Al presupuesto de ${money(budget)} para incentivos le faltan ${money(over)} para alcanzar nueve de cada diez veces; tal como está, ${suffices}.`;
    return isLikelyOver ? `${short} Ni siquiera cubre el gasto probable.` : short;
  },
  commissionInstead: () =>
    "Se paga una comisión sobre los resultados: el importe por la meta, la curva y su máximo no cuentan para ella.",
  commissionJumps: ({ from, amount }, { numbers, currency }) =>
    `La comisión salta en ${numbers.money(amount, currency)} al llegar a ${numbers.money(from, currency)}: puede llevar a mover ventas de un lado a otro de esa línea. Con una tasa que solo valga para lo que pasa de la línea no saltaría.`,
  curveCliff: ({ attainment, payout, amount, months }, { numbers, currency }) =>
    `Al ${numbers.percent(attainment)} de la meta el pago salta de nada al ${numbers.percent(payout)} (unos ${numbers.money(amount, currency)}${months === null ? "" : ` cada ${partOf(months, numbers)}`}): quien está cerca puede adelantar o retrasar ventas para cobrarlo. Un punto más abajo que pague 0 lo suavizaría.`,
  thresholdHard: ({ attainment, passing }, { numbers }) =>
    `Se empieza a pagar desde el ${numbers.percent(attainment)} de la meta, y con estas metas llegarían ahí ${inHundred(passing)} de cada 100 pagos; lo usual son unos 90. Para que los demás sigan esforzándose, escriba menos del ${numbers.percent(attainment)} en la primera fila de la curva de pago.`,
  excellenceFar: ({ attainment, reached, inTen, isBetween }, { numbers }) => {
    const now = numbers.percent(attainment);
    const said = `Con estas metas, ${inHundred(reached)} de cada 100 pagos serían por el ${now} de la meta o más; lo usual son unos 10.`;
    const fewer = reached > 0.1 ? "Para pagar tanto a menos personas" : "Para que esté al alcance";
    if (isBetween)
      return `${said} ${fewer}, mueva ese punto de la curva del ${now} al ${numbers.percent(inTen)}.`;
    return reached > 0.1
      ? `${said} ${fewer}, mueva ese punto de la curva al ${numbers.percent(inCurveSteps(inTen))}, y los siguientes más arriba.`
      : `${said} Lo difícil son las metas, no la curva: 10 de cada 100 no pasan del punto anterior.`;
  },
  curveSteep: ({ slope, most }, { numbers }) =>
    `Más allá de la meta, cada ${numbers.percent(0.01)} más de ella paga hasta un ${numbers.percent(slope / 100, 1)} del importe; rara vez se paga más del ${numbers.percent(most / 100, 1)}, porque el gasto se vuelve difícil de prever.`,
  curveSlows: ({ attainment }, { numbers }) =>
    `Desde el ${numbers.percent(attainment)} de la meta, cada ${numbers.percent(0.01)} más paga menos que antes: es más suave que un máximo, pero los mejores pueden aflojar.`,
  capLow: ({ cap, least }, { numbers }) =>
    `No se paga nada más allá del ${numbers.percent(cap)}: los mejores pueden parar ahí o guardar ventas para después. Por debajo del ${numbers.percent(least)} un máximo quita casi todo lo que la curva promete.`,
  spiffsMany: ({ count, most }, { numbers }) =>
    `${counted(count, ["concurso breve", "concursos breves"], numbers)} en el periodo: con más de ${numbers.plain(most)} se espera siempre al próximo.`,
  spiffLong: ({ name, weeks, most }, { numbers }) =>
    `«${clipped(name)}» dura ${counted(weeks, ["semana", "semanas"], numbers)}: con más de ${numbers.plain(most)} un concurso pasa a ser parte del pago.`,
  spiffsDear: ({ amount, share, most }, { numbers, currency }) =>
    `Los concursos cuestan ${numbers.money(amount, currency)}, el ${numbers.percent(share)} de lo que pueden costar los incentivos; con más del ${numbers.percent(most)} quitan esfuerzo a las metas.`,
  spiffFewWinners: ({ name, winners, least }, { numbers }) =>
    `«${clipped(name)}» tiene ${counted(winners, ["ganador", "ganadores"], numbers)}: con ${numbers.plain(least)} o más premios iguales, o uno para todos los que superen un mínimo, más personas lo intentan.`,
  spiffTooManyWinners: ({ name, winners, people }, { numbers }) =>
    `«${clipped(name)}» tiene ${numbers.plain(winners)} premios para ${counted(people, ["persona", "personas"], numbers)}: el gasto los cuenta todos.`,
  spiffAtTheEnd: ({ name }) =>
    `«${clipped(name)}» dura hasta el final del periodo: puede llevar a mover ventas de un lado a otro. Termínelo unas semanas antes.`,
  spiffOutside: ({ name }) =>
    `«${clipped(name)}» empieza fuera del periodo; aun así, sus premios se cuentan. Elija un mes del periodo, o quítelo.`,
};
