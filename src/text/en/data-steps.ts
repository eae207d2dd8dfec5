import type { ColumnRole } from "../../core/doubts.ts";
import { counted } from "../counted.ts";
import type { NumberWords } from "../number.ts";

/** Answers for a column beside the columns themselves, in words. */
type OtherAnswers = Readonly<Record<ColumnRole, Readonly<Record<string, string>>>>;

/** What the sidebar says until the results are as they should be: steps 1 and 2. */
export const dataSteps = {
  empty: {
    title: "Start with your results",
    why: "Select the table in your sheet: one row per person, one column per month, or a simple list.",
    like: "Like this",
    hint: "Three months are enough to begin. Twelve are better.",
    useExample: "Use the example",
  },
  data: {
    title: "Choose your data",
    why: "We read your past results. Your table does not change.",
    table: "Table with results",
    useSelection: "Use selection",
    found: "What we found",
    people: (count: number): string => (count === 1 ? "person" : "people"),
    months: (count: number): string => (count === 1 ? "month" : "months"),
    metrics: (count: number): string => (count === 1 ? "metric" : "metrics"),
    span: (first: string, last: string, metrics: readonly string[]) =>
      `From ${first} to ${last}: ${metrics.join(", ")}.`,
    metric: "Set goals for",
    columns: "How we read the columns",
    unsure: "We are not sure",
    answeredForYou: (count: number) =>
      count === 1
        ? "1 answer assumed: it holds even if you do not confirm it"
        : `${count} answers assumed: they hold even if you do not confirm them`,
    yourAnswers: "Your answers",
    /** A yes to the answer that is assumed. */
    isRight: "Confirm",
    isRightTo: (question: string) => `Confirm: ${question}`,
    noted: "Noted: it is your answer now.",
    /** Somebody has typed "$", which many currencies are written with. */
    whoseSign: (sign: string, currencies: readonly string[]) =>
      `“${sign}” may be ${currencies.join(", ")}. Type the first letters of yours.`,
    roster: "Who is in the team (roster)",
    rosterIn: "Roster in",
    noRoster: "none",
    rosterFound: (where: string, count: number, numbers: NumberWords) =>
      `${where}: ${counted(count, ["person", "people"], numbers)}`,
    looksRight: "Looks right",
    update: "Update goals",
    /** A question keeps somebody from the step that they come back to. */
    questionFirst: (step: number, title: string) =>
      `One question about the table first. “Looks right” then leads on to step ${step}, ${title}.`,
    readAgain: "Read again",
    removeExample: "Remove the example",
    goalsThere: (tab: string) =>
      `This file has goals already, in “${tab}”. They will be updated there; everything else in that tab stays.`,
    /** Where the goals that are there can be updated at once. */
    ways: "To change answers, “Looks right” leads through the steps, and the list of steps above to each of them. “Update goals” shows at once what would change, before it is written.",
    undo: "Undo the last write",
  },
  columns: {
    title: "Tell us the columns",
    why: "Say what your columns hold. Your table does not change.",
    open: "Tell us the columns",
    /** Over the way there, where columns were found. */
    openWhy: "Is something wrong or missing here? Tell us what each column holds:",
    firstRow: "First row",
    headings: "headings",
    noHeadings: "results already",
    roles: {
      person: "Who",
      date: "When",
      value: "How much",
      metric: "What (metric or kind)",
      stage: "Won or done",
      opened: "Opened on",
      currency: "Currency",
    },
    otherwise: {
      person: { "": "choose a column" },
      date: { "": "choose a column" },
      value: { "": "all columns of numbers", rows: "each row counts as one" },
      metric: { none: "no column" },
      stage: { none: "no column" },
      opened: { none: "no column" },
      currency: { none: "no column" },
    } satisfies OtherAnswers as OtherAnswers,
    letter: (letters: string) => `Column ${letters}`,
    untold: "Choose who and when, and we read the table.",
    use: "Use these columns",
  },
  cannotRead: {
    title: "We cannot read this table",
    why: "Your table has not changed. Choose it again, tell us its columns, or correct it and read it again.",
  },
  review: {
    title: "Review results",
    why: "Check the past before you plan.",
    person: "Person",
    strip: "Each month against their average",
    stripAloud: (first: string, last: string) =>
      `Each month from ${first} to ${last} as a share of the person’s own average`,
    less: "less",
    more: "more",
    maybeOneOff: "one-off sale?",
    empty: "empty",
    lastMonths: (count: number) => (count === 1 ? "Last month" : `Last ${count} months`),
    withChange: (total: string) => `${total}, against as many before`,
    typicalMonth: "Own usual month",
    left: "left",
    group: "Group",
    tiers: { top: "Top", middle: "Middle", bottom: "Bottom", new: "New" },
    groupsBy:
      "Groups are made by what each person usually brings in a month, not by the total: by the last results, without season and one-off sales. The highest fifth of the people is Top, the lowest fifth Bottom. What you tell of season and growth in later steps moves the own usual month, too.",
    newBy: "New: fewer than three full months.",
    /** `tab` is the written one on the team. */
    leaveOut: (tab: string) =>
      `Somebody here is not in your team? Once the goals are written, type a last day for them into the tab ${tab}, or before that into a list of your people, if you keep one (step 1 reads it): then they get no goal. A filter in your table leaves nobody out.`,
    windfalls: (count: number) =>
      count === 0
        ? "No month seems to hold a one-off sale"
        : count === 1
          ? "1 month seems to hold a one-off sale"
          : `${count} months seem to hold one-off sales`,
    windfallsSay:
      "A ticked month counts only up to a limit, so that nobody has to repeat it; untick a month that may well come again. “The usual” is the person’s middle month: half of the months are better, half worse; it is higher in a month that was good for the whole team, and lower in a weak one. The more the person’s months differ, the higher is the limit.",
    windfall: (person: string, month: string, value: string) => `${person}, ${month}: ${value}`,
    windfallTimes: (times: string, usual: string) =>
      `${times} times the usual in such a month, ${usual}`,
    oneOff: (times: string, limit: string) => `${times}; counts as ${limit}`,
    /** Of a month that the manager marked. */
    toldOneOff: (times: string, limit: string) => `${times}; marked by you, counts as ${limit}`,
    other: "Another month was a one-off",
    otherSay:
      "It is within the limit, so it then counts as a usual month of the person’s. Listed are months above the person’s own mean, which is 100%.",
    otherPerson: "Person",
    otherMonth: "Month",
    /** `share` of the person's own mean. */
    otherMonthShare: (month: string, share: string) => `${month}: ${share}`,
    add: "Add",
    normal: (times: string) => `${times}; counts in full`,
    all: "All",
    none: "None",
    allAloud: "All are one-off sales",
    noneAloud: "None is a one-off sale",
    moreQuestions: (count: number) => (count === 1 ? "1 more question" : `${count} more questions`),
  },
};

export type DataStepsText = typeof dataSteps;
