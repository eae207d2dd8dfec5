import type { ByGroup, Drivers, RankedTier } from "../../../core/planned.ts";
import { driversSentences } from "../../../text/drivers-sentences.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { type LaidCell, listRow } from "../frame/layout.ts";
import { CHANGE, goalFormat, PERCENT } from "../frame/number-format.ts";
import { sentenceCell } from "./sentence-cell.ts";

/** Where each figure stands: three of the heat map's narrow columns make one. */
const COLUMNS = {
  top: { column: "past.1", to: "past.3" },
  middle: { column: "past.4", to: "past.6" },
  bottom: { column: "past.7", to: "past.9" },
} as const;
/** Ratio of two neighbouring groups and each step's share of it, one pair behind the other. */
const GAPS = [
  { ratio: { column: "past.10", to: "past.12" }, share: { column: "past.13", to: "past.15" } },
  { ratio: { column: "past.16", to: "past.18" }, share: { column: "past.19", to: "past.21" } },
] as const;
/** Behind the frozen names, where a sentence is not cut off. */
const FIRST = "past.1";
const RATIO = "0.00";
const NUMBER = "#,##0.0";
/** Rows for sentences: one a pair of groups, and what to coach first. */
export const DRIVERS_WORDS = ["driversWords1", "driversWords2", "driversWords3"] as const;

interface Line {
  readonly name: string;
  readonly values: ByGroup;
  readonly format: string;
  /** Which step it is, or the result of all of them; null for what is neither. */
  readonly part: number | "all" | null;
}

/** What a person sells a month, what it is made of, and how it moves: a line each. */
const linesOf = (drivers: Drivers, facts: WorkbookFacts, voice: WorkbookVoice): readonly Line[] => {
  const { drivers: words } = voice.text.review;
  const money = goalFormat(facts, voice);
  const last = drivers.parts.length - 1;
  const steps = drivers.parts.map((values, i): Line => {
    const [metric, per] = [drivers.steps[i] ?? facts.metric, drivers.steps[i - 1] ?? null];
    const isMoney = i === last && !facts.plan.isCount;
    return {
      name: nameOfStep(metric, per, isMoney, voice),
      values,
      format: isMoney ? money : per === null ? NUMBER : rateFormat(values),
      part: i,
    };
  });
  const result = {
    name: words.a(facts.metric),
    values: drivers.results,
    format: money,
    part: "all",
  } as const;
  return [
    ...(drivers.basis === "amount" ? [result] : [...steps, result]),
    ...[
      { name: words.variation, values: drivers.variation, format: PERCENT, part: null },
      { name: words.growth, values: drivers.growth, format: CHANGE, part: null },
    ].filter(({ values }) => values.some(({ value }) => value !== null)),
  ];
};

const nameOfStep = (
  metric: string,
  per: string | null,
  isMoney: boolean,
  { text }: WorkbookVoice,
): string => {
  const { drivers: words } = text.review;
  if (per === null) return words.a(metric);
  return isMoney ? words.ticket(per) : words.each(metric, per);
};

/** Shares of what came before; a step may also be taken more often than that. */
const rateFormat = (values: ByGroup): string =>
  values.every(({ value }) => value === null || value <= 1) ? PERCENT : NUMBER;

/** The names of the table's rows; none where there are no groups to compare. */
export const driverNames = (facts: WorkbookFacts, voice: WorkbookVoice): readonly string[] => {
  const { drivers } = facts.plan;
  return drivers === null ? [] : linesOf(drivers, facts, voice).map(({ name }) => name);
};

/** What the table says, in a sentence a row of words. */
export const sentencesOfDrivers = (
  { plan: { drivers, isCount }, metric }: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): readonly string[] =>
  drivers === null
    ? [text.review.drivers.none]
    : driversSentences(drivers, { metric, isCount }, language, locale);

/** What sets the groups apart: in a table, then in sentences. */
export const driverCells = (facts: WorkbookFacts, voice: WorkbookVoice): readonly LaidCell[] => {
  const { drivers } = facts.plan;
  const words = voice.text.review.drivers;
  const title: LaidCell = {
    ...{ row: "driversTitle", column: FIRST, content: words.title, role: "band" },
  };
  const sentences = sentencesOfDrivers(facts, voice);
  if (drivers === null) return [title, sentenceCell(DRIVERS_WORDS[0], sentences[0]!)];
  return [
    title,
    ...headingOf(drivers, voice),
    ...linesOf(drivers, facts, voice).flatMap((line) => lineCells(line, drivers, words.unclear)),
    ...DRIVERS_WORDS.map((row, i) => sentenceCell(row, sentences[i] ?? "")),
  ];
};

const headingOf = ({ gaps }: Drivers, { text }: WorkbookVoice): readonly LaidCell[] => {
  const { drivers: words } = text.review;
  const row = "driversHeader";
  const head = (place: { readonly column: string; readonly to: string }, content: string) =>
    ({ row, ...place, content, role: "numberHeader" }) as const;
  return [
    { row, column: "person", content: words.step, role: "wordHeader" },
    ...(Object.keys(COLUMNS) as RankedTier[]).map((tier) => head(COLUMNS[tier], text.tiers[tier])),
    ...gaps.flatMap(({ better, other }, i) => {
      const pair = `${text.tiers[better]} ÷ ${text.tiers[other]}`;
      return [
        head(GAPS[i]!.ratio, pair),
        { ...head(GAPS[i]!.share, words.share), note: words.shareNote(pair) },
      ];
    }),
  ];
};

const lineCells = (
  { name, values, format, part }: Line,
  { gaps }: Drivers,
  unclear: string,
): readonly LaidCell[] => {
  const row = listRow("drivers", name);
  return [
    { row, column: "person", content: name, role: "nameText" },
    ...values.map(
      ({ group, value }): LaidCell => ({
        ...{ row, ...COLUMNS[group], content: value ?? "", role: "past", format },
      }),
    ),
    ...gaps.flatMap(({ contrast, ratio }, i): readonly LaidCell[] => {
      if (part === "all")
        return [{ row, ...GAPS[i]!.ratio, content: ratio ?? "", role: "calc", format: RATIO }];
      const one = part === null ? undefined : contrast?.parts[part];
      if (one === undefined) return [];
      const share: LaidCell = one.isClear
        ? { row, ...GAPS[i]!.share, content: one.share, role: "calc", format: PERCENT }
        : { row, ...GAPS[i]!.share, content: unclear, role: "calc" };
      return [{ row, ...GAPS[i]!.ratio, content: one.ratio, role: "calc", format: RATIO }, share];
    }),
  ];
};
