import { knownMonths } from "../../../core/history/known-months.ts";
import { neededDecimals } from "../../../text/exact-percent.ts";
import { monthSpan, monthWords } from "../../../text/month.ts";
import { numbersIn } from "../../../text/number.ts";
import { FAR } from "../../../text/why-facts.ts";
import { isTrendKnown } from "../../is-trend-known.ts";
import { eventsToComeWords } from "../coming-events.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { gapBefore } from "../goals/why-facts.ts";

/** How much the goals rest on: how long a history, how well known a season, whose market. */
export const sureCells = (
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): readonly LaidCell[] => {
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
  const { expected, sd } = plan.team;
  const [low, high] = [Math.max(0, expected - sd), expected + sd];
  const money = (amount: number) => numbers.money(amount, facts.currency, 0);
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
    ...fact("range", words.range, words.rangeWords(money(expected), money(low), money(high))),
    ...fact(
      "market",
      words.market,
      [
        isTrendKnown(plan) ? words.growth(growth, ownGrowth !== null) : words.steady,
        ...(events === "" ? [] : [`${events}.`]),
      ].join(" "),
    ),
  ];
};
