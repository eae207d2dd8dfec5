import { addMonths, type Month } from "../../core/calendar/month.ts";
import { rep as english } from "../../text/en/rep.ts";
import { rep as spanish } from "../../text/es/rep.ts";
import { fingerprint } from "../fingerprint.ts";
import { isoOfSerial, isSerial, serialOfIso } from "../read/dates/date-serial.ts";
import { newPlace, type Place } from "../workbook/frame/place.ts";
import { columnLetters } from "../workbook/frame/tab.ts";
import { ANSWERS } from "./answer-cells.ts";
import { monthRow } from "./metric-cells.ts";
import { VALUE } from "./pace-cells.ts";
import { FIRST, LAST } from "./part.ts";
import type { RepFacts } from "./rep-facts.ts";
import { repTab } from "./rep-tab.ts";

/**
 * Where a person's tab holds what the person types: plain JSON, kept with the file, so that it is
 * found there whatever a later program lays out. Areas are "D14:D25", without the tab.
 */
export interface InputPlaces {
  readonly sold: readonly {
    readonly metric: string;
    readonly from: Month;
    readonly months: number;
    readonly area: string;
  }[];
  readonly readOn: string;
  readonly verdict: string;
  readonly comment: string;
}

export const inputPlaces = (facts: RepFacts): InputPlaces => {
  const place = newPlace(repTab(facts));
  const { start, months } = facts.period;
  const { readOn, verdict, comment, commentEnd } = ANSWERS;
  return {
    sold: facts.metrics.map(({ metric }, i) => {
      const row = (month: Month) => monthRow(i + 1, month);
      const area = areaOf(place, ["sold", "sold"], [row(start), row(addMonths(start, months - 1))]);
      return { metric, from: start, months, area };
    }),
    readOn: areaOf(place, [VALUE, LAST], [readOn, readOn]),
    verdict: areaOf(place, [VALUE, LAST], [verdict, verdict]),
    comment: areaOf(place, [FIRST, LAST], [comment, commentEnd]),
  };
};

const areaOf = (
  { rows, columns }: Place,
  [left, right]: readonly [string, string],
  [top, bottom]: readonly [string, string],
): string => {
  const corner = (column: string, row: string) =>
    `${columnLetters(columns.get(column)!)}${rows.get(row)!}`;
  return `${corner(left, top)}:${corner(right, bottom)}`;
};

/** Two tabs with the same signature hold the same inputs in the same cells. */
export const signatureOf = (places: InputPlaces): string => fingerprint(JSON.stringify(places));

/** The areas to read, in the order that `inputsRead` takes their values in. */
export const inputAreas = ({ sold, readOn, verdict, comment }: InputPlaces): readonly string[] => [
  ...sold.map(({ area }) => area),
  readOn,
  verdict,
  comment,
];

/** What a cell holds as the Sheets API tells it, unformatted and with days as numbers. */
type Value = string | number | boolean | null | undefined;

export type Verdict = keyof typeof english.verdicts;

/** What a person typed into the file. */
export interface RepInputs {
  /** Results by metric and month; a month without one is not there. */
  readonly sold: readonly {
    readonly metric: string;
    readonly month: Month;
    readonly result: number;
  }[];
  /** The day on which the person read the goal, "2026-01-14". */
  readonly readOn: string | null;
  readonly verdict: Verdict | null;
  readonly comment: string;
  readonly problems: readonly InputProblem[];
}

export const NOTHING_TYPED: RepInputs = {
  ...{ sold: [], readOn: null, verdict: null, comment: "", problems: [] },
};

/** Something typed that cannot be taken for what belongs there. */
export interface InputProblem {
  readonly code: "notANumber" | "notADay" | "notAnAnswer";
  readonly cell: string;
  readonly value: string;
  /** Of a result; null elsewhere. */
  readonly metric: string | null;
  readonly month: Month | null;
}

/** What was typed, from the values of `inputAreas`; blank rows at an area's end may be missing. */
export const inputsRead = (
  { sold, ...places }: InputPlaces,
  values: readonly (readonly (readonly Value[])[] | undefined)[],
): RepInputs => {
  const results = sold.flatMap(({ metric, from, months, area }, i) =>
    Array.from({ length: months }, (_, at) => ({
      ...{ metric, month: addMonths(from, at), cell: cellIn(area, at) },
      value: tidy(values[i]?.[at]?.[0]),
    })),
  );
  const [day, answer, comment] = [0, 1, 2].map((i) => tidy(values[sold.length + i]?.[0]?.[0]));
  const verdict = verdictOf(answer!);
  const readOn = typeof day === "number" && isSerial(day) ? isoOfSerial(day) : null;
  return {
    sold: results.flatMap(({ metric, month, value }) =>
      typeof value === "number" ? [{ metric, month, result: value }] : [],
    ),
    readOn,
    verdict,
    comment: String(comment),
    problems: [
      ...results.flatMap(({ metric, month, cell, value }): InputProblem[] =>
        typeof value === "number" || value === ""
          ? []
          : [{ code: "notANumber", cell, value, metric, month }],
      ),
      ...(readOn === null ? problem("notADay", places.readOn, day!) : []),
      ...(verdict === null ? problem("notAnAnswer", places.verdict, answer!) : []),
    ],
  };
};

/** Truth values are words that nobody meant. */
const tidy = (value: Value): string | number => {
  if (typeof value === "number") return value;
  return value === null || value === undefined ? "" : String(value).trim();
};

const problem = (
  code: InputProblem["code"],
  area: string,
  value: string | number,
): readonly InputProblem[] =>
  value === ""
    ? []
    : [{ code, cell: cellIn(area, 0), value: String(value), metric: null, month: null }];

/** "D16" of "D14:D25", two further down. */
const cellIn = (area: string, down: number): string => {
  const [, letters = "", row = ""] = /^([A-Z]+)(\d+)/.exec(area) ?? [];
  return `${letters}${Number(row) + down}`;
};

/** In either language: the file's may have changed since. */
const verdictOf = (answer: string | number): Verdict | null => {
  const known = [english, spanish].flatMap(({ verdicts }) => Object.entries(verdicts));
  return (known.find(([, words]) => words === answer)?.[0] as Verdict | undefined) ?? null;
};

/** The cell of a result, "D14"; null where a tab has none for its metric and month. */
export const soldCell = (
  { sold }: InputPlaces,
  { metric, month }: Pick<RepInputs["sold"][number], "metric" | "month">,
): string | null => {
  const place = sold.find((one) => one.metric === metric);
  const at = place ? month - place.from : -1;
  return place && at >= 0 && at < place.months ? cellIn(place.area, at) : null;
};

/** A value to lay into a cell, "D14". */
export interface InputCell {
  readonly cell: string;
  readonly value: string | number;
}

/** What was typed before, laid into another layout; `left` has no place there and stays where it was. */
export interface LaidInputs {
  readonly cells: readonly InputCell[];
  readonly left: readonly LeftInput[];
}

export interface LeftInput {
  /** Null for what is no result. */
  readonly metric: string | null;
  readonly month: Month | null;
  readonly value: string | number;
}

/** Earlier inputs in the cells of a file that has other months or metrics. */
export const withInputs = (facts: RepFacts, inputs: RepInputs): LaidInputs => {
  const places = inputPlaces(facts);
  const cells: InputCell[] = [];
  const left: LeftInput[] = inputs.problems.map(({ metric, month, value }) => ({
    ...{ metric, month, value },
  }));
  for (const one of inputs.sold) {
    const { metric, month, result } = one;
    const cell = soldCell(places, one);
    if (cell !== null) cells.push({ cell, value: result });
    else left.push({ metric, month, value: result });
  }
  return { cells: [...cells, ...answersIn(places, facts, inputs)], left };
};

const answersIn = (
  places: InputPlaces,
  { language }: RepFacts,
  { readOn, verdict, comment }: RepInputs,
): readonly InputCell[] => {
  const { verdicts } = language === "es" ? spanish : english;
  const answers: readonly (readonly [string, string | number])[] = [
    [places.readOn, readOn === null ? "" : serialOfIso(readOn)],
    [places.verdict, verdict === null ? "" : verdicts[verdict]],
    [places.comment, comment],
  ];
  return answers.flatMap(([area, value]) =>
    value === "" ? [] : [{ cell: cellIn(area, 0), value }],
  );
};
