import type { Month } from "../../core/calendar/month.ts";
import type { SeasonMonth } from "../../core/planned.ts";
import { USUAL_PROBABILITY } from "../../core/usual-choices.ts";
import { counted } from "../counted.ts";
import { exactPercent } from "../exact-percent.ts";
import { longTime } from "../long-time.ts";
import { monthName, monthWords } from "../month.ts";
import type { NumberWords } from "../number.ts";
import {
  amountIn,
  FAR,
  inSentences,
  isMarketFelt,
  isUneven,
  levelIn,
  makes,
  moversNamed,
  ownCourse,
  type Sentence,
  type WhyFacts,
} from "../why-facts.ts";
import { times } from "./times.ts";

const itself: Sentence = (facts, numbers) => `The goal is ${amountIn(facts, numbers)(facts.goal)}.`;

const usual: Sentence = (facts, numbers) => {
  const amount = amountIn(facts, numbers);
  const { ownLevel, level } = facts.why;
  const [own, used] = [ownLevel, level].map(levelIn(facts, numbers));
  const usually =
    own === used
      ? `A usual month is ${own}.`
      : `Their own usual month is ${own}; the team’s results count, too, which makes it ${used}.`;
  return `${usually} ${span(facts, numbers)} ${felt(facts, numbers)}So ${amount(facts.expected)} is expected.`;
};

/** "5.0% less", "2.0% more". */
const moreOrLess = (share: number, { percent }: NumberWords): string =>
  `${percent(Math.abs(share - 1), 1)} ${share < 1 ? "less" : "more"}`;

/** Trend and events, each against usual months. */
const felt: Sentence = (facts, numbers) => {
  const { why } = facts;
  const { market, shared, events, growth, soFar } = why;
  const makes = (share: number) => `makes ${moreOrLess(share, numbers)}`;
  const name = growth.isTold ? "The market growth that was told" : "The team’s trend";
  const since = `${numbers.change(growth.yearly, 1)} a year since ${monthWords("en", growth.since)}`;
  const isShared = isMarketFelt(shared);
  const both = isShared ? `, together ${moreOrLess(market, numbers)}` : "";
  return [
    ...(isShared ? [`${name}, ${since}, ${makes(shared)}. `] : []),
    ...(isMarketFelt(ownCourse(why))
      ? [
          `The level of their own months, the latest counting most, ${makes(ownCourse(why))}${both}. `,
        ]
      : []),
    ...(isMarketFelt(events) ? [`${moved(facts)} ${moreOrLess(events, numbers)}. `] : []),
    ...(isMarketFelt(soFar)
      ? [
          `The period’s results so far, by what came and what they let expect, make ${moreOrLess(soFar, numbers)}. `,
        ]
      : []),
  ].join("");
};

const moved = (facts: WhyFacts): string => {
  const { named, count } = moversNamed(
    facts,
    (name) => `“${name}”`,
    (name) => `the index ${name}`,
    { and: "and", more: "more" },
  );
  const makes = count === 1 ? `${named} makes` : `${named} together make`;
  return `${makes.charAt(0).toUpperCase()}${makes.slice(1)}`;
};

const span: Sentence = ({ months, why: { seasonMonths, presence } }, numbers) => {
  const { plain, percent } = numbers;
  const length = isUneven(seasonMonths, months)
    ? `By the season, the period counts as ${plain(seasonMonths, 2)} usual months`
    : `The period has ${counted(months, ["month", "months"], numbers)}`;
  return presence < 1
    ? `${length}, of which ${percent(presence, 1)} count, because of a start, a leave or an end.`
    : `${length}.`;
};

export const room: Sentence = (facts, numbers) => {
  const { potential } = facts.why;
  if (potential <= 1) return "";
  return `The support planned for the period adds ${numbers.percent(potential - 1, 1)}${makes("potential", facts, numbers)}.`;
};

const caution: Sentence = (facts, numbers) => {
  const { caution: share } = facts.why;
  return share === 1
    ? ""
    : `For the chance chosen, the goal lies ${numbers.percent(Math.abs(share - 1), 1)} ${share < 1 ? "below" : "above"} that${makes("caution", facts, numbers)}.`;
};

const against: Sentence = (
  { why: { caution: share, capacity: carried, announced: held } },
  { percent },
) => {
  if (!isMarketFelt(share)) return "";
  const far = `${percent(Math.abs(share - 1), 1)} ${share < 1 ? "below" : "above"} that`;
  return carried < 1 || held !== 1
    ? `A goal that ${percent(USUAL_PROBABILITY)} reach lies ${far}.`
    : `The goal lies ${far}.`;
};

const capacity: Sentence = (facts, numbers) => {
  const { capacity: share } = facts.why;
  if (share >= 1) return "";
  return `It is lowered by ${numbers.percent(1 - share, 1)}, since more cannot be handled${makes("capacity", facts, numbers)}.`;
};

const company: Sentence = (facts, numbers) => {
  const { company: share } = facts.why;
  const { onTop } = facts;
  const more = onTop > 0 ? `, with ${exactPercent(onTop, numbers)} handed down on top of it,` : "";
  return share === 1
    ? ""
    : `The company target${more} ${share > 1 ? "raises" : "lowers"} it by ${numbers.percent(Math.abs(share - 1), 1)}${makes("company", facts, numbers)}.`;
};

const announced: Sentence = ({ isLessBetter, why: { announced: share } }, { percent }) => {
  if (share === 1) return "";
  return isLessBetter === share < 1
    ? `The goal that people know stands, which is ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "lower" : "higher"}.`
    : `A goal that people know gets harder by a review’s step at most, so it is ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "below" : "above"} what was computed.`;
};

const chance: Sentence = ({ chance: asIs, chanceWith, isLessBetter }) => {
  const inHundred = (share: number) => Math.round(100 * share);
  const would = isLessBetter ? "would stay within it" : "would reach it";
  const withRoom =
    chanceWith === null ? "" : ` as things are, and ${inHundred(chanceWith)} with that support`;
  return `${inHundred(asIs)} in 100 people ${would}${withRoom}.`;
};

const past: Sentence = (facts, numbers) =>
  facts.last12 === null
    ? ""
    : `The last 12 months came to ${amountIn(facts, numbers)(facts.last12)}.`;

export const capped: Sentence = ({ isLessBetter, why: { capped: months } }) =>
  months.length === 0
    ? ""
    : `${isLessBetter ? "Exceptional results" : "One-off sales"} in ${named(months)} are not expected again.`;

const MOST_NAMED = 3; // a note stays short

const named = (months: readonly Month[]): string => {
  const words = months.slice(0, MOST_NAMED).map((month) => monthWords("en", month));
  const more = months.length > MOST_NAMED ? ` and ${months.length - MOST_NAMED} more` : "";
  return words.join(", ") + more;
};

const season: Sentence = ({ why: { low, high } }, { change }) => {
  const named = ({ month, factor }: SeasonMonth) =>
    `${monthName("en", month)} (${change(factor - 1)})`;
  if (low && high) return `The strongest month is ${named(high)}, the weakest ${named(low)}.`;
  if (high) return `The strongest month is ${named(high)}.`;
  return low ? `The weakest month is ${named(low)}.` : "";
};

const far: Sentence = ({ gap }, numbers) =>
  gap < FAR
    ? ""
    : `Low and unsure: the ${longTime(gap, times, numbers)} before the period have no results. Add newer ones, or choose a nearer period.`;

const nothing: Sentence = ({ goal, isLessBetter }) =>
  goal !== 0 || isLessBetter
    ? ""
    : "A goal of 0 asks for nothing: the results are too few or too uneven. Check for missing months, choose a longer period, or type your own value.";

/** Why a goal is what it is: its parts multiply to the number. */
export const why = inSentences([
  itself,
  nothing,
  far,
  usual,
  room,
  caution,
  capacity,
  company,
  announced,
  chance,
  past,
  capped,
  season,
  () => "If territory or working time changes, it is worked out again.",
]);

/** Why one person's goal is what it is, where nothing but the results is known. */
export const whyOne = inSentences([
  ...[itself, usual, against, capacity, announced],
  ...[chance, past, capped, season],
]);
