import { inCurveSteps } from "../../core/incentives/curve-steps.ts";
import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { exactMoney, shareWords } from "../exact-money.ts";
import type { IncentiveNotices } from "../incentive-notices.ts";
import type { NumberWords } from "../number.ts";
import { someOf } from "../some-of.ts";
import { tabNames } from "./tab-names.ts";

const PARTS: Readonly<Record<number, string>> = { 1: "month", 3: "quarter", 6: "half-year" };

/** "quarter". */
const partOf = (months: number, numbers: NumberWords): string =>
  PARTS[months] ?? `${numbers.plain(months)} months`;

/** "quarters". */
const partsOf = (months: number, numbers: NumberWords): string =>
  PARTS[months] === undefined
    ? `stretches of ${numbers.plain(months)} months`
    : `${PARTS[months]}s`;

/** How many in 100 a share is. */
const inHundred = (share: number): number => Math.round(100 * share);

/** A chance: no budget is sure to suffice, or to fail, that only nearly is. */
const chanceWords = (chance: number, { plain }: NumberWords): string => {
  if (chance < 0.005) return "less than 1 in 100";
  return chance > 0.995 ? "more than 99 in 100" : `${plain(100 * chance)} in 100`;
};

/** What there is to say of incentives: advice, with its reason. */
export const incentiveNotices: IncentiveNotices = {
  paidInParts: ({ months, each, whole, amount }, { numbers, currency }) => {
    const part = partOf(months, numbers);
    if (each === null) return `Each ${part} pays by its own result.`;
    const share = (of: number) => shareWords(of, amount, numbers, currency);
    const rest =
      whole > 0
        ? `; the last ${share(whole)} is paid at the end, by the goal of the whole period`
        : "";
    return amount === null
      ? `Of each person’s amount, each ${part} pays ${share(each)} by its own goal${rest}.`
      : `Of ${exactMoney(amount, numbers, currency)}, each ${part} pays ${share(each)} by its own goal${rest}.`;
  },
  fewerParts: ({ months, people, counts, pays }, { numbers, currency }) => {
    const each = people.map((person, i) => {
      const paid = exactMoney(pays[i]!, numbers, currency);
      return `${person} (${numbers.plain(counts[i]!)} × ${paid})`;
    });
    return `Being away, joining or leaving within the period does not lower what is paid: the whole amount of ${someOf(each, "and", "more")} is shared among the ${partsOf(months, numbers)} that have a goal, so each of these pays more. To pay less, type the lower amount beside the name in the tab ${tabNames.incentives}.`;
  },
  paidOnce: ({ months, expected, once }, { numbers, currency }) => {
    const [now, otherwise] = [expected, once].map((one) => numbers.money(one, currency));
    const part = partOf(months, numbers);
    const why =
      once > expected
        ? `a good ${part} does not make up for a bad one`
        : `what a good ${part} pays is kept, whatever the others bring`;
    return `Paid each ${part}, the incentives likely cost ${now}; paid once for the whole period, ${otherwise}. When paid each ${part}, ${why}.`;
  },
  paidByTeam: ({ share, of }, { numbers, currency }) =>
    `${numbers.percent(share)} of the amount${of === null ? "" : `, ${exactMoney(share * of, numbers, currency)},`} is paid by the team’s result.`,
  budgetChance: ({ budget, chance, isSure, over, isLikelyOver }, { numbers, currency }) => {
    const money = (amount: number) => numbers.money(amount, currency);
    if (isSure)
      return `The incentives’ budget of ${money(budget)} always suffices, even if everybody is paid the most.`;
    const suffices = `suffices with a chance of ${chanceWords(chance, numbers)}`;
    if (over <= 0)
      return `The incentives’ budget of ${money(budget)} ${suffices}. It covers even a dear period, one in ten.`;
    const short = `The incentives’ budget of ${money(budget)} is ${money(over)} short of being enough nine times in ten; as it is, it ${suffices}.`;
    return isLikelyOver ? `${short} It does not even cover the likely cost.` : short;
  },
  commissionInstead: () =>
    "A commission is paid on the results, so the amount at goal, the curve and its limit do not count for it.",
  commissionJumps: ({ from, amount }, { numbers, currency }) =>
    `The commission jumps by ${numbers.money(amount, currency)} at ${numbers.money(from, currency)}: people may move sales across that line. A rate that holds only for what lies above the line would not jump.`,
  curveCliff: ({ attainment, payout, amount, months }, { numbers, currency }) =>
    `At ${numbers.percent(attainment)} of the goal the pay jumps from nothing to ${numbers.percent(payout)} (about ${numbers.money(amount, currency)}${months === null ? "" : ` each ${partOf(months, numbers)}`}): whoever is near may bring sales forward or hold them back. A point lower down that pays 0 would smooth it.`,
  thresholdHard: ({ attainment, passing }, { numbers }) =>
    `Pay begins at ${numbers.percent(attainment)} of the goal, and by these goals ${inHundred(passing)} in 100 payouts would get that far; about 90 is usual. So that the others keep trying, type less than ${numbers.percent(attainment)} in the first row of the payout curve.`,
  excellenceFar: ({ attainment, reached, inTen, isBetween }, { numbers }) => {
    const now = numbers.percent(attainment);
    const said = `By these goals ${inHundred(reached)} of 100 payments would be for ${now} of the goal or more; about 10 is usual.`;
    const fewer = reached > 0.1 ? "To pay that much to fewer" : "To put it within reach";
    if (isBetween)
      return `${said} ${fewer}, move that point of the curve from ${now} to ${numbers.percent(inTen)}.`;
    return reached > 0.1
      ? `${said} ${fewer}, move that point of the curve to ${numbers.percent(inCurveSteps(inTen))}, and the points above it further up.`
      : `${said} The goals are hard, not the curve: 10 of 100 get no further than the point before.`;
  },
  curveSteep: ({ slope, most }, { numbers }) =>
    `Beyond the goal, each ${numbers.percent(0.01)} of it more pays up to ${numbers.percent(slope / 100, 1)} of the amount; more than ${numbers.percent(most / 100, 1)} is seldom paid, for it makes costs hard to foresee.`,
  curveSlows: ({ attainment }, { numbers }) =>
    `From ${numbers.percent(attainment)} of the goal on, each further ${numbers.percent(0.01)} pays less than before: that is gentler than a limit, but the best may ease off.`,
  capLow: ({ cap, least }, { numbers }) =>
    `Nothing beyond ${numbers.percent(cap)} is paid: the best may stop there, or keep sales for later. Below ${numbers.percent(least)} a limit takes away most of what the curve promises.`,
  spiffsMany: ({ count, most }, { numbers }) =>
    `${counted(count, ["short contest", "short contests"], numbers)} in the period: more than ${numbers.plain(most)} and people wait for the next one.`,
  spiffLong: ({ name, weeks, most }, { numbers }) =>
    `“${clipped(name)}” lasts ${counted(weeks, ["week", "weeks"], numbers)}: beyond ${numbers.plain(most)} a contest becomes a part of the pay.`,
  spiffsDear: ({ amount, share, most }, { numbers, currency }) =>
    `The contests cost ${numbers.money(amount, currency)}, ${numbers.percent(share)} of what incentives may cost; beyond ${numbers.percent(most)} they draw effort from the goals.`,
  spiffFewWinners: ({ name, winners, least }, { numbers }) =>
    `“${clipped(name)}” has ${counted(winners, ["winner", "winners"], numbers)}: with ${numbers.plain(least)} or more equal prizes, or one for all above a bar, more people try.`,
  spiffTooManyWinners: ({ name, winners, people }, { numbers }) =>
    `“${clipped(name)}” has ${numbers.plain(winners)} prizes for ${counted(people, ["person", "people"], numbers)}: the cost counts them all.`,
  spiffAtTheEnd: ({ name }) =>
    `“${clipped(name)}” lasts until the end of the period: people may move sales across it. End it some weeks before.`,
  spiffOutside: ({ name }) =>
    `“${clipped(name)}” begins outside the period; its prizes are counted all the same. Give a month of the period, or take it out.`,
};
