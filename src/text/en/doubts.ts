import { clipped } from "../clipped.ts";
import { counted } from "../counted.ts";
import { currencyOption, currencyWords } from "../currency-words.ts";
import { dayOfMonthWords } from "../moment.ts";
import { monthSpan, monthSpans, monthWords } from "../month.ts";
import type { DoubtSentences, OtherwiseText } from "../sentences.ts";
import { isThousands, readingWords } from "../two-readings.ts";

const ROLES = {
  date: "dates",
  person: "names",
  metric: "metrics",
  value: "results",
  stage: "stages",
  opened: "opening dates",
  currency: "currencies",
};

const EMPTY_COUNTS = [
  "empty month of one person counts",
  "empty months, counted person by person, count",
] as const;

/** The questions, as one asks a busy colleague. */
/** The answer that a first month is not whole. */
export const LEAVE_OUT = "No: leave it out";

export const doubts: DoubtSentences = {
  table: {
    ask: ({ tables }, numbers) =>
      `There are ${numbers.plain(tables.length)} tables here. Which one holds your results?`,
    option: (answer) => answer,
    assumed: ({ tables }, answer, numbers) =>
      `There are ${numbers.plain(tables.length)} tables; the one in ${answer} is read.`,
  },
  dates: {
    ask: ({ value }) => `“${clipped(value)}”: which comes first, the day or the month?`,
    option: (answer, { dayFirst, monthFirst }) =>
      answer === "dmy"
        ? `The day: ${monthWords("en", dayFirst)}`
        : `The month: ${monthWords("en", monthFirst)}`,
    assumed: ({ value, dayFirst, monthFirst }, answer) =>
      answer === "dmy"
        ? `“${clipped(value)}” is read day first, as ${monthWords("en", dayFirst)}.`
        : `“${clipped(value)}” is read month first, as ${monthWords("en", monthFirst)}.`,
  },
  numbers: {
    ask: ({ value }) => `“${clipped(value)}”: is it in thousands, or does it have decimals?`,
    option: (answer, facts, numbers) =>
      isThousands(answer, facts)
        ? `Thousands: ${readingWords(answer, facts, numbers)}`
        : `Decimals: ${readingWords(answer, facts, numbers)}`,
    assumed: (facts, answer, numbers) =>
      `“${clipped(facts.value)}” is read as ${readingWords(answer, facts, numbers)}, with ${isThousands(answer, facts) ? "thousands" : "decimals"}.`,
  },
  thousands: {
    ask: ({ value, count }, numbers) =>
      `${counted(count, ["number looks", "numbers look"], numbers)} cut at the thousands. Does ${numbers.plain(value, 3)} mean ${numbers.plain(1000 * value)}?`,
    option: (answer, { value }, numbers) =>
      answer === "yes" ? `Yes: ${numbers.plain(1000 * value)}` : `No: ${numbers.plain(value, 3)}`,
    assumed: ({ value, count }, answer, numbers) =>
      answer === "yes"
        ? `${counted(count, ["number", "numbers"], numbers)} cut at the thousands: ${numbers.plain(value, 3)} counts as ${numbers.plain(1000 * value)}.`
        : `${counted(count, ["number", "numbers"], numbers)} such as ${numbers.plain(value, 3)} may be cut at the thousands: counted as written.`,
  },
  firstMonth: {
    ask: ({ month, day }) =>
      `The results begin on ${dayOfMonthWords("en", month, day)}. Is ${monthWords("en", month)} complete?`,
    option: (answer) => (answer === "whole" ? "Yes, it is complete" : LEAVE_OUT),
    assumed: ({ month, day }, answer) =>
      answer === "whole"
        ? `The results begin on ${dayOfMonthWords("en", month, day)}: ${monthWords("en", month)} counts as whole.`
        : `The results begin on ${dayOfMonthWords("en", month, day)}: ${monthWords("en", month)} is not whole and is left out.`,
  },
  emptyMonth: {
    ask: ({ spans }) =>
      `Nobody has results in ${monthSpans("en", spans)}. Are they missing here, or did nobody sell anything?`,
    option: (answer) =>
      answer === "zero" ? "Nobody sold anything: zero" : "They are missing: not known",
    assumed: ({ spans }, answer) =>
      answer === "zero"
        ? `Nobody has results in ${monthSpans("en", spans)}: counted as zero.`
        : `Nobody has results in ${monthSpans("en", spans)}: taken as not known, which is not zero.`,
  },
  blank: {
    ask: ({ count }, numbers) =>
      `${counted(count, ["month of one person is", "months, counted person by person, are"], numbers)} empty. What does an empty month mean?`,
    option: (answer) => (answer === "zero" ? "Zero sales" : "No data"),
    assumed: ({ count }, answer, numbers) =>
      answer === "zero"
        ? `${counted(count, EMPTY_COUNTS, numbers)} as zero.`
        : `${counted(count, EMPTY_COUNTS, numbers)} as no data, which is not zero.`,
  },
  metricName: {
    ask: () => "What do these results measure?",
    option: (answer) => answer,
    assumed: (_, answer) => `Nothing names the results: they are called “${clipped(answer)}”.`,
  },
  currency: {
    ask: () => "The table names no currency. Which are the amounts in?",
    option: (answer) => (answer === "none" ? "None: plain numbers" : currencyOption(answer)),
    assumed: ({ metric }, answer) =>
      answer === "none"
        ? `No currency is shown for ${metric}.`
        : `${metric} is taken to be in ${currencyWords(answer)}.`,
  },
  names: {
    ask: ({ count }, numbers) =>
      `${counted(count, ["row has", "rows have"], numbers)} no name. Whose results are they?`,
    option: (answer) => (answer === "above" ? "The person’s above" : "Nobody’s: leave them out"),
    assumed: ({ count }, answer, numbers) =>
      answer === "above"
        ? `${counted(count, ["row without a name counts", "rows without a name count"], numbers)} for the person above.`
        : `${counted(count, ["row without a name is", "rows without a name are"], numbers)} left out.`,
  },
  column: {
    ask: ({ role, heading }) =>
      `The column “${clipped(heading)}” is gone. Which one has the ${ROLES[role]} now?`,
    option: (answer) => answer,
    assumed: ({ role, heading }, answer) =>
      `The column “${clipped(heading)}” is gone: the ${ROLES[role]} are read from “${clipped(answer)}”.`,
  },
  won: {
    ask: ({ heading }) => `Which word in “${clipped(heading)}” means that it was won or done?`,
    option: (answer) => answer,
    assumed: ({ heading }, answer) =>
      `“${clipped(answer)}” in “${clipped(heading)}” counts as won or done.`,
  },
  stageOrder: {
    ask: ({ stages }) =>
      `In which order does a deal pass its stages, first to last with > between: ${stages.join(", ")}?`,
    option: (answer) => answer,
    assumed: ({ stages }, answer) =>
      answer === ""
        ? `Nothing tells the order of the stages ${stages.join(", ")}: they are not counted as steps of the sale.`
        : `Deals pass these stages: ${answer}.`,
  },
  samePerson: {
    ask: ({ one, other }) => `Are “${one}” and “${other}” the same person?`,
    option: (answer) => (answer === "yes" ? "Yes, one person" : "No, two people"),
    assumed: ({ one, other }, answer) =>
      answer === "yes" ? `${other} counts as ${one}.` : `${one} and ${other} count as two people.`,
  },
  joined: {
    ask: ({ person, month }) =>
      `${person} has no sales before ${monthWords("en", month)}. Is that when ${person} joined?`,
    option: (answer) => (answer === "yes" ? "Yes, joined then" : "No, sold nothing before"),
    assumed: ({ person, month }, answer) =>
      answer === "yes"
        ? `${person} joined in ${monthWords("en", month)}: the months before do not count.`
        : `${person} sold nothing before ${monthWords("en", month)}: those months count as zero.`,
  },
  left: {
    ask: ({ person, month }) =>
      `${person} has no results after ${monthWords("en", month)}. Has ${person} left?`,
    option: (answer) => (answer === "yes" ? "Yes, no goal" : "No, still in the team"),
    assumed: ({ person, month }, answer) =>
      answer === "yes"
        ? `${person} left after ${monthWords("en", month)} and gets no goal.`
        : `${person} has no results after ${monthWords("en", month)} but is still in the team.`,
  },
  leave: {
    ask: ({ person, from, to }) =>
      `${person}: no results, ${monthSpan("en", from, to)}. Was that leave?`,
    option: (answer) => (answer === "yes" ? "Yes, on leave" : "No, at work"),
    assumed: ({ person, from, to }, answer) =>
      answer === "yes"
        ? `${person} was on leave, ${monthSpan("en", from, to)}: no data.`
        : `${person} was at work, ${monthSpan("en", from, to)}, without results.`,
  },
};

export const otherwise: OtherwiseText = {
  option: (option) => `If not, use ${option}.`,
  answers: (key) => `If not, answer “${key}” in the file of --answers.`,
};
