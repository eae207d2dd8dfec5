import { knownMonths } from "../../../core/history/known-months.ts";
import { sum } from "../../../core/stats/sum.ts";
import type { StartTabText } from "../../../text/en/tabs/start.ts";
import { neededDecimals } from "../../../text/exact-percent.ts";
import { monthSpan, monthWords } from "../../../text/month.ts";
import { type NumberWords, numbersIn } from "../../../text/number.ts";
import { FAR } from "../../../text/why-facts.ts";
import { isTrendKnown } from "../../is-trend-known.ts";
import { eventsToComeWords } from "../coming-events.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { gapBefore } from "../goals/why-facts.ts";

/** The row that says what the support that was told makes of the goals: its list, and its name. */
export const RISES = "rises";
export const riseName = ({ text: { start } }: WorkbookVoice): string => start.steps.potential;

/** How much the goals rest on: how long a history, how well known a season, whose market, what support. */
export const sureCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { text, language, locale } = voice;
  const { plan, results, ownGrowth, firstLeftOut, unfinished, taken } = facts;
  const words = text.start;
  const known = knownMonths(results);
  const [first, last] = [known[0]!, known[known.length - 1]!];
  const span = monthSpan(language, first, last);
  const gap = gapBefore(plan);
  const numbers = numbersIn(locale);
  const { change } = numbers;
  const growth =
    ownGrowth === null ? change(plan.growth, 1) : change(ownGrowth, neededDecimals(ownGrowth));
  const events = eventsToComeWords(facts, { language, locale });
  const fact = (row: string, label: string, content: string): LaidCell[] => [
    { row, column: "label", content: label, role: "rowLabel" },
    { row, column: "fact", content, role: "word" },
  ];
  return [
    { row: "sureHeader", column: "label", to: "fact", content: words.sure, role: "wordHeader" },
    ...fact(
      "history",
      words.history,
      words.span(known.length, span, results.people.length) +
        (firstLeftOut === null
          ? ""
          : `. ${words.firstLeftOut(monthWords(language, firstLeftOut))}`),
    ),
    ...fact(
      "newest",
      words.newest,
      [
        words.newestWords(monthWords(language, last), gap, gap >= FAR, numbers),
        ...(unfinished === null ? [] : [words.unfinished(monthWords(language, unfinished))]),
        ...(taken === null ? [] : [words.taken(monthWords(language, taken))]),
      ].join(" "),
    ),
    ...fact("season", words.season, words.basis[plan.seasonBasis]),
    ...fact(
      "market",
      words.market,
      [
        isTrendKnown(plan) ? words.growth(growth, ownGrowth !== null) : words.steady,
        ...(events === "" ? [] : [`${events}.`]),
      ].join(" "),
    ),
    ...fact(listRow(RISES, riseName(voice)), riseName(voice), riseWords(facts, words, numbers)),
  ];
};

/** By how much the support that was told raises what results alone ask, in all and from person to person. */
const riseWords = (
  { plan: { goals, isLessBetter }, potential }: WorkbookFacts,
  { rise }: StartTabText,
  { percent }: NumberWords,
): string => {
  if (isLessBetter) return rise.notHere;
  if (potential === null) return rise.untold;
  const rises = goals.map(({ why }) => why.potential - 1);
  const most = Math.max(...rises);
  if (most <= 0) return rise.none;
  const expected = sum(goals.map((goal) => goal.expected));
  const added = sum(goals.map((goal, i) => goal.expected * rises[i]!));
  const [all, low, high] = [added / expected, Math.min(...rises), most].map((share) =>
    percent(share, 1),
  );
  return rise.by(all!, low!, high!);
};
