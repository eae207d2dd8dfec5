import type { Answers, Doubt } from "../../core/doubts.ts";
import type { Grid } from "../cell.ts";
import { answered } from "./answered.ts";
import { NO_HEADINGS } from "./by-hand/column-answers.ts";
import { roleOf, withoutObject } from "./heading.ts";
import { nameOf } from "./name-of.ts";
import { currencyIn } from "./numbers/currency.ts";
import { plainWords } from "./plain-words.ts";
import { isMetricName } from "./table/metric-words.ts";
import type { Table } from "./table/stacked-tables.ts";

/** The metric of results that no column and no heading names. */
export interface TableMetric {
  readonly name: string;
  /** Whether every column of results is headed by its metric or its rows name one. */
  readonly isNamed: boolean;
  readonly doubts: readonly Doubt[];
}

/**
 * A table's one metric: the title line that names one ("Prima nueva por agente (EUR)": Prima nueva),
 * else the tab; asked where neither does.
 */
export const tableMetric = (
  grid: Grid,
  { shape, titles }: Table,
  tab: string,
  told: Answers,
): TableMetric => {
  const lines = [...titles].reverse().filter((title) => !isRemark(title));
  const naming = [...lines, tab].find(namesMetric);
  const titled = metricIn(naming ?? lines[0] ?? tab);
  if (shape.kind === "long") {
    const isBare = told["headings"] === NO_HEADINGS;
    return listMetric(grid, shape, naming, titled, isBare);
  }
  if (shape.metric !== null || shape.metricHeads !== null || naming !== undefined)
    return {
      name: titled,
      isNamed: shape.metric !== null || shape.metricHeads !== null,
      doubts: [],
    };
  const doubt = answered(
    {
      code: "metricName",
      facts: { suggestion: titled },
      key: "metricName",
      options: [],
      answer: titled,
      isOpen: true,
    },
    told,
  );
  return { name: doubt.answer.trim() || titled, isNamed: false, doubts: [doubt] };
};

/** Headings name a list's metrics, but "Value" says less than a title does, unless it is a deal's. */
const listMetric = (
  grid: Grid,
  { metric, stage, values, header, isCounted, metricHeads }: Table["shape"],
  naming: string | undefined,
  titled: string,
  isBare: boolean,
): TableMetric => {
  // Rows that are counted have no heading that says what they are; a lone column's letter says nothing.
  const isNameless = isCounted && metric === null && metricHeads === null;
  if (isNameless || (isBare && values.length === 1))
    return { name: titled, isNamed: false, doubts: [] };
  const heading = withoutObject(nameOf(grid[header]![values[0]!]));
  const isLone = metric === null && stage === null && values.length === 1;
  const isVague = isLone && (heading === "" || isAnyAmount(heading));
  return isVague && naming !== undefined
    ? { name: titled, isNamed: false, doubts: [] }
    : { name: heading || titled, isNamed: true, doubts: [] };
};

const AMOUNTS =
  /^((total )?(value|valor|amount|importe|monto|cantidad|quantity|results?|resultados?|total|units)|(value|valor|importe|amount) total)( [a-z]{3})?$/;

/** Whether a heading says of what it heads only that it is an amount. */
const isAnyAmount = (heading: string): boolean => AMOUNTS.test(plainWords(heading));

/** Lines that say when or whence a table comes, not what it is about. */
const isRemark = (title: string): boolean =>
  /^\d+$|\b\d{1,4}[-/.]\d{1,2}[-/.]\d{2,4}\b|\d:\d\d|@|https?:/.test(title) ||
  REMARK.test(plainWords(title));

const REMARK =
  /\b(updated?|actualizad[oa]|generated|generad[oa]|export(ed|ad[oa])?|source|fuente|confiden\w+|page|pagina|printed|impres[oa]|nota|note)\b/;

const namesMetric = (title: string): boolean =>
  isMetricName(title) || BY_WHOM.test(plainWords(title));

const BY_WHOM = /\b(por|by|per|de cada) \w+/;

/** A title without whom it is about, its currency and its years: "Prima nueva por agente (EUR)" is Prima nueva. */
export const metricIn = (title: string): string => {
  const bare = title
    .replace(/\(([^)]*)\)/g, (all, inner: string) => (currencyIn(inner) === null ? all : " "))
    .replace(/\b(19|20)\d\d(\s*[-–/]\s*(19|20)?\d\d)?\b/g, " ")
    .replace(/[\s:.,–-]+$/, "");
  const parted = /^(.+?)\s+(?:por|by|per)\s+(\S+).*$/i.exec(bare);
  const isByPerson = parted !== null && isWhom(parted[2]!);
  const name = (isByPerson ? parted[1]! : bare)
    .replace(/\s+/g, " ")
    .replace(/[\s:.,–-]+$/, "")
    .trim();
  return name === "" ? title.trim() : name;
};

const PERIODS = new Set(["mes", "month", "trimestre", "quarter", "semana", "week"]);

const isWhom = (word: string): boolean =>
  roleOf(word) === "person" || PERIODS.has(plainWords(word));
