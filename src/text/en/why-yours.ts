import type { SeasonMonth } from "../../core/planned.ts";
import type { AheadNeed } from "../ahead-need.ts";
import { counted } from "../counted.ts";
import { fineDecimals } from "../fine-decimals.ts";
import { monthName, monthWords } from "../month.ts";
import { type NumberWords, numbersIn } from "../number.ts";
import {
  amountIn,
  inSentences,
  isMarketFelt,
  isUneven,
  levelIn,
  makes,
  ownCourse,
  type Sentence,
  unheldGoal,
  type WhyFacts,
} from "../why-facts.ts";
import { roughly, type YourActivityFacts } from "../your-activity.ts";
import { capped, room } from "./why.ts";

const past: Sentence = (facts, numbers) =>
  facts.last12 === null ? "" : `Your last 12 months: ${amountIn(facts, numbers)(facts.last12)}.`;

const usual: Sentence = (facts, numbers) => {
  const { ownLevel, level } = facts.why;
  const [own, used] = [ownLevel, level].map(levelIn(facts, numbers));
  return own === used
    ? `Your own usual month is ${own}.`
    : `Your own usual month is ${own}. The goal starts from ${used}, in which the team’s results count, too: so a few lucky or unlucky months weigh less.`;
};

const expected: Sentence = (facts, numbers) => {
  const { presence } = facts.why;
  const there =
    presence < 1
      ? ` Of that time ${numbers.percent(presence, 1)} counts for you: you start, leave or are away.`
      : "";
  return `${span(facts, numbers)}${felt(facts, numbers)} that makes about ${amountIn(facts, numbers)(facts.expected)}.${there}`;
};

const span: Sentence = ({ months, why: { seasonMonths } }, numbers) => {
  const length = counted(months, ["month", "months"], numbers);
  return isUneven(seasonMonths, months)
    ? `Over ${length}, which count like ${numbers.plain(seasonMonths, 2)} usual ones by the season,`
    : `Over ${length}`;
};

const felt: Sentence = ({ why }, { change }) => {
  const { market, events, soFar } = why;
  return [
    ...(isMarketFelt(market)
      ? [` and with ${trendOf(why)} (${change(market - 1, 1)} against such months)`]
      : []),
    ...(isMarketFelt(events) ? [` and what is known to come (${change(events - 1, 1)})`] : []),
    ...(isMarketFelt(soFar)
      ? [
          ` and with the period’s results so far, by what came and what they let expect (${change(soFar - 1, 1)})`,
        ]
      : []),
  ].join("");
};

/** Whose trend it is; how much of it is others' would tell of them. */
const trendOf = (why: WhyFacts["why"]): string => {
  if (!isMarketFelt(why.shared)) return "the level of your own months";
  const shared = why.growth.isTold ? "the growth expected of the market" : "the team’s trend";
  return isMarketFelt(ownCourse(why)) ? `${shared} and the level of your own months` : shared;
};

const caution: Sentence = (facts, numbers) => {
  const { isLessBetter } = facts;
  const { caution: share } = facts.why;
  if (share === 1) return "";
  const why =
    share < 1 === isLessBetter
      ? "because the goals were meant to be bold"
      : "which leaves room for weaker months";
  return `The goal is set ${numbers.percent(Math.abs(share - 1), 1)} ${share < 1 ? "below" : "above"} that, ${why}${makes("caution", facts, numbers)}.`;
};

const capacity: Sentence = (facts, numbers) => {
  const { capacity: share } = facts.why;
  if (share >= 1) return "";
  return `What one person can handle lowers it by ${numbers.percent(1 - share, 1)}${makes("capacity", facts, numbers)}.`;
};

const company: Sentence = (facts, numbers) => {
  const { company: share } = facts.why;
  return share === 1
    ? ""
    : `The company’s target ${share > 1 ? "raises" : "lowers"} it by ${numbers.percent(Math.abs(share - 1), 1)}${makes("company", facts, numbers)}.`;
};

const announced: Sentence = ({ isLessBetter, why: { announced: share } }, { percent }) => {
  if (share === 1) return "";
  return isLessBetter === share < 1
    ? `The goal that you were told before stands, which is ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "lower" : "higher"}.`
    : `A goal that you were told gets harder by a review’s step at most, so it is ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "below" : "above"} what was computed.`;
};

const result: Sentence = (facts, numbers) =>
  `That gives ${amountIn(facts, numbers)(facts.goal)}${facts.isLessBetter ? " at most" : ""}.`;

const chance: Sentence = ({ chance: asIs, chanceWith, isLessBetter }) => {
  const inHundred = (share: number) => Math.round(100 * share);
  const withRoom =
    chanceWith === null ? "" : ` as things are, ${inHundred(chanceWith)} with that support`;
  return `Of 100 people with results like yours, about ${inHundred(asIs)} would ${isLessBetter ? "stay within" : "reach"} it${withRoom}.`;
};

const season: Sentence = ({ why: { low, high } }, { percent }) => {
  const named = ({ month, factor }: SeasonMonth) =>
    `${monthName("en", month)} (${percent(Math.abs(factor - 1))} ${factor < 1 ? "below" : "above"} a usual one)`;
  if (low && high) return `The strongest month is ${named(high)}, the weakest ${named(low)}.`;
  if (high) return `The strongest month is ${named(high)}.`;
  return low ? `The weakest month is ${named(low)}.` : "";
};

const computed: Sentence = (facts, numbers) =>
  `So ${amountIn(facts, numbers)(unheldGoal(facts.goal, facts.why))} was computed${facts.isLessBetter ? " as the most" : ""}.`;

const ofGoal = (...end: readonly Sentence[]) =>
  inSentences([
    ...[past, usual, expected, room, caution, capacity, company],
    ...[...end, capped, season],
    () =>
      "If your territory or your working time changes, tell your manager: the goal is then worked out again.",
  ]);

/** Why a goal is what it is, to the person whose goal it is: from the results to the number. */
export const whyYours = ofGoal(announced, result, chance);

/** The same without the chance. */
export const silentYours = ofGoal(announced, result);

/** How a goal was computed in whose place the manager set another: the chance is not that one's. */
export const computedYours = ofGoal(computed);

/** How many of a step of the sale a goal takes, to the person whose goal it is. */
export const activityYours = (facts: YourActivityFacts, locale: string): string => {
  const numbers = numbersIn(locale);
  const { plain, money } = numbers;
  const { metric, main, currency, goal, perUnit, need, perWeek, perDay, ahead } = facts;
  const rate =
    perUnit >= 1
      ? `about ${roughly(perUnit, null, numbers)} for each one`
      : `about one for every ${roughly(1 / perUnit, currency, numbers)}${currency === null ? ` of “${main}”` : ""}`;
  return `To reach ${money(goal, currency)} in “${main}” you will need about ${plain(need)} in “${metric}”: by your past results and the team’s, ${rate}.${split(ahead, numbers)} is ${plain(perWeek, fineDecimals(perWeek))} a week, or ${plain(perDay, fineDecimals(perDay))} a working day.${byMonth(ahead)}`;
};

/** Of a step of the sale with a goal of its own: why the goal of the main metric takes another number of it. */
export const ownStepYours = (metric: string, main: string): string =>
  `This goal of “${metric}” counts by itself, beside your goal of “${main}”. The two are worked out apart, and what one of “${metric}” brings moves from month to month, so they need not come to the same number.`;

/** Of steps that the main goal takes, beside a further goal that is a step of the same sale: they need not lead to it. */
export const goalsApartYours = (
  main: string,
  metric: string,
  goal: number,
  locale: string,
): string =>
  `These numbers are what your goal of “${main}” takes. They need not lead to your goal of ${numbersIn(locale).plain(goal)} in “${metric}”: the two goals are worked out apart.`;

/** Of so many, what is not done in the period, and what is done there for later goals. */
const split = (ahead: AheadNeed | null, { plain }: NumberWords): string => {
  if (ahead === null) return " That";
  const { lead, early, from, asked, beyond, hasClosed } = ahead;
  const apart = hasClosed ? " (closed days left out)" : "";
  const due =
    early > 0 ? `, so about ${plain(early)} fall due before ${monthWords("en", from)}` : "";
  const later =
    beyond > 0 ? `, and about ${plain(beyond)} of these already prepare what comes after it` : "";
  return ` The result follows ${lead === 1 ? "a month" : `${lead} months`} later${apart}${due}. The table asks for ${plain(asked)} within the period${later}: that`;
};

const byMonth = (ahead: AheadNeed | null): string => {
  if (ahead === null) return "";
  if (ahead.hasClosed)
    return " Closed days do not count as time: months with such days ask for less, and no other week has to make up for it.";
  return ` Each month asks for what the goal of ${ahead.lead === 1 ? "the next one" : `${ahead.lead} months later`} takes.`;
};
