import type { Month } from "../../core/calendar/month.ts";
import { USUAL_PROBABILITY } from "../../core/usual-choices.ts";
import { counted } from "../counted.ts";
import { longTime } from "../long-time.ts";
import { monthName, monthWords } from "../month.ts";
import {
  amountIn,
  FAR,
  inSentences,
  isMarketFelt,
  isUneven,
  levelIn,
  moversNamed,
  ownCourse,
  type Sentence,
  type WhyFacts,
} from "../why-facts.ts";
import { times } from "./times.ts";

const itself: Sentence = (facts, numbers) => `Goal ${amountIn(facts, numbers)(facts.goal)}.`;

const usual: Sentence = (facts, numbers) => {
  const amount = amountIn(facts, numbers);
  const { ownLevel, level } = facts.why;
  const [own, used] = [ownLevel, level].map(levelIn(facts, numbers));
  const usually =
    own === used
      ? `Own usual month: ${own}`
      : `Usual month with the team: ${used} (own usual month: ${own})`;
  return `${usually}; ${span(facts, numbers)}${felt(facts, numbers)}: ${amount(facts.expected)} is expected.`;
};

/** Trend and events, each against usual months. */
const felt: Sentence = (facts, { change }) => {
  const { why } = facts;
  const { market, shared, events, growth, soFar } = why;
  const makes = (share: number) => `makes ${change(share - 1, 1)}`;
  const name = growth.isTold ? "the market that you told" : "the team's trend";
  const since = `${change(growth.yearly, 1)} a year since ${monthWords("en", growth.since)}`;
  const own = `; the person's own course ${makes(ownCourse(why))}`;
  const isShared = isMarketFelt(shared);
  return [
    ...(isShared ? [`; ${name}, ${since}, ${makes(shared)} against such months`] : []),
    ...(isMarketFelt(ownCourse(why))
      ? [isShared ? `${own}, both together ${change(market - 1, 1)}` : `${own} against such months`]
      : []),
    ...(isMarketFelt(events) ? [`; ${moved(facts)} ${change(events - 1, 1)}`] : []),
    ...(isMarketFelt(soFar)
      ? [
          `; the period’s results so far, by what came and what they let expect, make ${change(soFar - 1, 1)}`,
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
  return count === 1 ? `${named} makes` : `${named} together make`;
};

const span: Sentence = ({ months, why: { seasonMonths, presence } }, numbers) => {
  const { plain, percent } = numbers;
  const length = isUneven(seasonMonths, months)
    ? `with the season, the period counts ${plain(seasonMonths, 2)} usual months`
    : `the period has ${counted(months, ["month", "months"], numbers)}`;
  return presence < 1
    ? `${length}, of which ${percent(presence, 1)} count (start, leave or end)`
    : length;
};

const room: Sentence = ({ why: { potential } }, { change }) =>
  potential > 1 ? `The support that you told of adds ${change(potential - 1, 1)}.` : "";

const caution: Sentence = ({ why: { caution: share } }, { percent }) =>
  share === 1
    ? ""
    : `For the chance that you chose, the goal is ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "lower" : "higher"}.`;

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

const capacity: Sentence = ({ why: { capacity: share } }, { percent }) =>
  share < 1 ? `What can be carried lowers it by ${percent(1 - share, 1)}.` : "";

const company: Sentence = ({ why: { company: share } }, { change }) =>
  share === 1 ? "" : `The company target changes it by ${change(share - 1, 1)}.`;

const announced: Sentence = ({ isLessBetter, why: { announced: share } }, { change, percent }) => {
  if (share === 1) return "";
  return isLessBetter === share < 1
    ? `The announced goal stands: ${change(share - 1, 1)}.`
    : `An announced goal gets harder by a review’s step at most: this is ${percent(Math.abs(share - 1), 1)} ${share < 1 ? "below" : "above"} what was computed.`;
};

const chance: Sentence = ({ chance: asIs, chanceWith, isLessBetter }) => {
  const inHundred = (share: number) => Math.round(100 * share);
  const withRoom =
    chanceWith === null ? "" : ` as things are, ${inHundred(chanceWith)} with that support`;
  return `${inHundred(asIs)} in 100 people would ${isLessBetter ? "stay within" : "reach"} it${withRoom}.`;
};

const past: Sentence = (facts, numbers) =>
  facts.last12 === null ? "" : `Last 12 months: ${amountIn(facts, numbers)(facts.last12)}.`;

export const capped: Sentence = ({ isLessBetter, why: { capped: months } }) =>
  months.length === 0
    ? ""
    : `${isLessBetter ? "Exceptional months" : "One-off sales"} not repeated: ${named(months)}.`;

const MOST_NAMED = 3; // a note stays short

const named = (months: readonly Month[]): string => {
  const words = months.slice(0, MOST_NAMED).map((month) => monthWords("en", month));
  const more = months.length > MOST_NAMED ? ` and ${months.length - MOST_NAMED} more` : "";
  return words.join(", ") + more;
};

const season: Sentence = ({ why: { low, high } }, { plain }) =>
  low && high
    ? `Season: ${monthName("en", low.month)} ${plain(low.factor, 2)}, ${monthName("en", high.month)} ${plain(high.factor, 2)}.`
    : "";

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
  () => "If territory or time changes, say so: it is computed again.",
]);

/** Why one person's goal is what it is, where nothing but the results is known. */
export const whyOne = inSentences([
  ...[itself, usual, against, capacity, announced],
  ...[chance, past, capped, season],
]);
