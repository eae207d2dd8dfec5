import { isMostly } from "./column-summary.ts";
import { currencyIn } from "./currency.ts";
import type { Header } from "./find-header.ts";
import { isCode, isPersonCode, roleOf } from "./heading.ts";
import { isTotal } from "./is-total.ts";
import type { Layout } from "./reading.ts";

/** A table with a column of dates: a list, or one column a person. "noPeople" where neither fits. */
export const columnLayout = (header: Header): Layout | "noPeople" | "noNumbers" => {
  const { row, date } = header;
  const amounts = amountColumns(header);
  const metric = wordColumns(header).find((column) => roleAt(header, column) === "metric") ?? null;
  const person = personColumn(header, metric, amounts);
  if (person !== null) {
    const values = amounts.filter((column) => column !== person);
    if (values.length === 0) return "noNumbers";
    const one = values.find((column) => roleAt(header, column) === "value") ?? values[0]!;
    return {
      kind: "long",
      header: row,
      date,
      person,
      metric,
      values: metric === null ? values : [one],
    };
  }
  if (metric !== null || amounts.some((column) => isResult(header, column))) return "noPeople";
  const people = peopleColumns(header);
  return people.length === 0 ? "noNumbers" : { kind: "monthsDown", header: row, date, people };
};

const roleAt = ({ headings }: Header, column: number) => roleOf(headings[column]!);

const columnsBut = (header: Header): readonly number[] =>
  [...header.headings.keys()].filter((column) => column !== header.date);

const numberColumns = (header: Header): readonly number[] =>
  columnsBut(header).filter((column) => {
    const summary = header.summaries[column]!;
    return isMostly(summary.numbers, summary);
  });

const amountColumns = (header: Header): readonly number[] =>
  numberColumns(header).filter(
    (column) => roleAt(header, column) !== "date" && !isCode(header.headings[column]!),
  );

const wordColumns = (header: Header): readonly number[] =>
  columnsBut(header).filter((column) => {
    const summary = header.summaries[column]!;
    return (
      summary.filled > 0 &&
      !isMostly(summary.numbers, summary) &&
      !isMostly(summary.months, summary)
    );
  });

/** The column headed as people's: words, or else their numbers. Unheaded, the only one of words. */
const personColumn = (
  header: Header,
  metric: number | null,
  amounts: readonly number[],
): number | null => {
  const texts = wordColumns(header).filter((column) => column !== metric);
  const headed = texts.find((column) => roleAt(header, column) === "person");
  if (headed !== undefined) return headed;
  const numbered = numberColumns(header).filter((column) => isPersonCode(header.headings[column]!));
  if (numbered.length === 1 && amounts.some((column) => column !== numbered[0]))
    return numbered[0]!;
  const [only, ...others] = texts.filter((column) => roleAt(header, column) === "other");
  const isList = only !== undefined && others.length === 0 && amounts.length > 0;
  return isList && isFull(header, only) ? only : null;
};

const NEARLY_ALL = 0.8; // rows of a list that name somebody; remarks beside a table are rarer

const isFull = ({ summaries, date }: Header, column: number): boolean =>
  summaries[column]!.filled >= NEARLY_ALL * summaries[date]!.filled;

/** Whether a heading names a result ("Sales", "Prima (EUR)") rather than a person. */
const isResult = (header: Header, column: number): boolean => {
  const heading = header.headings[column]!;
  const isNamed = roleOf(heading) === "value" && !isTotal(heading);
  return isNamed || currencyIn(heading) !== null;
};

/** Columns headed by a name, not by a lone "ID" or "Year", with numbers, or with nothing yet; totals stay in, to be dropped and said. */
const peopleColumns = (header: Header): readonly number[] =>
  columnsBut(header).filter((column) => {
    const heading = header.headings[column]!;
    const summary = header.summaries[column]!;
    const isHeaded = heading !== "" && (/\s/.test(heading) || !isCode(heading));
    return isHeaded && (summary.filled === 0 || isMostly(summary.numbers, summary));
  });
