import { periodToChoose } from "../../text/period.ts";
import type { View } from "../view.ts";
import { SelectField } from "./select-field.tsx";

/** The year of the goals, and the part of it: the whole, a half, a quarter or a month. */
export const PeriodFields = ({ state, dispatch, voice }: View) => {
  const { question, found, problem } = state;
  const { goals } = voice.text;
  const periods = found?.periods ?? [];
  const years = [...new Set(periods.map(yearIn))].sort();
  const year = yearIn(question.period);
  const choose = (period: string) => dispatch({ type: "period", period });
  return (
    <>
      {years.length > 1 && (
        <SelectField
          id="period-year"
          label={goals.year}
          value={year}
          options={years.map((one) => ({ value: one, words: one }))}
          onChoose={(one) => choose(samePart(question.period, one, periods))}
        />
      )}
      <SelectField
        id="period"
        label={goals.period}
        value={question.period}
        options={inOrder(periods.filter((one) => yearIn(one) === year)).map((code) => ({
          value: code,
          words: code === year ? goals.wholeYear(code) : periodToChoose(voice.language, code),
        }))}
        error={problem?.at === "period" ? problem.sentence : null}
        onChoose={choose}
      />
    </>
  );
};

/** "2026" of "2026-Q1". */
const yearIn = (code: string): string => code.slice(0, 4);

/** The same part of another year; where that has no such part, its largest. */
const samePart = (code: string, year: string, periods: readonly string[]): string => {
  const same = `${year}${code.slice(4)}`;
  return periods.includes(same) ? same : inOrder(periods.filter((one) => yearIn(one) === year))[0]!;
};

/** The year, halves, quarters, months: the usual period need not stand first among its year's. */
const inOrder = (codes: readonly string[]): readonly string[] =>
  [...codes].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));

/** A month has a digit there: it comes last. */
const rank = (code: string): number =>
  ["0", "1"].includes(code.slice(5, 6)) ? 3 : ["", "H", "Q"].indexOf(code.slice(5, 6));
