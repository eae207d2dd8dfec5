import { periodCode } from "../../../core/calendar/period.ts";
import { monthColumn, periodMonths, sumOfEach } from "../calendar/months.ts";
import type { GoalsFacts, WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { isAmount, lookedUp } from "../frame/formula.ts";
import type { LaidCell } from "../frame/layout.ts";
import { DAY, goalFormat, PERCENT } from "../frame/number-format.ts";
import { askedColumn } from "./asked-column.ts";
import { courseFormula } from "./course-formula.ts";
import { paceFormulas, statusFormula } from "./pace-formulas.ts";
import { resultsWithin } from "./results-within.ts";
import { askedWeeks, WEEKS } from "./time-cells.ts";
import { weekFormat } from "./week-format.ts";

/** Whether a day was typed that counts for everybody. */
const HAS_DAY = isAmount("[asOf|goal]");
/** More columns than a sheet has. */
const ALL_COLUMNS = "10^5";

/** What a person's row is about: whose it is, and where its goal and what each month asks for come from. */
export interface Tracked {
  readonly name: Pick<LaidCell, "content" | "role">;
  /** Formulas without "=". */
  readonly goal: string;
  readonly asked: (i: number) => string;
  /** What the table of results has of each month of the period; null where nothing is known yet. */
  readonly results: readonly (number | null)[];
  /** Of a further metric, true once somebody has a result of it or a day is typed: before, nobody lacks one. "" for the main one. */
  readonly hasBegun: string;
}

/** A person's row for the main metric. */
export const personCells = (
  row: string,
  person: string,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] =>
  trackedCells(
    row,
    {
      name: { content: person, role: "name" },
      goal: lookedUp("goals!people*", "final"),
      asked: (i) => lookedUp("calendar!people*", monthColumn(i)),
      results: resultsWithin(facts, facts.metric, person),
      hasBegun: "",
    },
    facts,
    voice,
  );

/**
 * The months' results, typed or from the table that the goals stand on, and how the goal stands by them. As long as no day is typed,
 * somebody's yardstick ends with their own last month with a result ("last" is its column): what is
 * typed for one person changes nothing for the others. Somebody may put a column of their own in
 * between the months: so results and what months ask for meet month by month, never as two ranges, which
 * would no longer be equally wide, and a column that is no month ("over" is blank there) counts for nothing.
 */
export const trackedCells = (
  row: string,
  tracked: Tracked,
  facts: GoalsFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { plan } = facts;
  const format = goalFormat(facts, voice);
  const months = periodMonths(plan).map((_, i) => i + 1);
  const pace = paceFormulas(plan, voice);
  const last = months.length;
  const results = `[${monthColumn(1)}:${monthColumn(last)}]`;
  const over = `[over|${monthColumn(1)}:${monthColumn(last)}]`;
  const isUntil = (cells: string, column = "[last]") => `(COLUMN(${cells})<=${column})`;
  const shown = `IF([last]=0;${ALL_COLUMNS};[last])`;
  const eachMonth = (term: (result: string, asked: string, over: string) => string) =>
    sumOfEach(
      months.map((i) =>
        term(`[${monthColumn(i)}]`, `[${askedColumn(i)}]`, `[over|${monthColumn(i)}]`),
      ),
    );
  const missing = eachMonth(
    (result, asked, isOver) =>
      `(${isOver}=1)*${isUntil(result, shown)}*(${asked}>0)*(1-ISNUMBER(${result}))`,
  );
  const begun = tracked.hasBegun === "" ? "" : `*${tracked.hasBegun}`;
  const due = `${eachMonth((_, asked, share) => `${share}*${asked}`)}${begun}`;
  const wrong = `SUMPRODUCT((${over}<>"")*(${results}<>"")*(1-ISNUMBER(${results})))>0`;
  const knownLast = `SUMPRODUCT((COLUMN(${results})=[last])*1;[known|${monthColumn(1)}:${monthColumn(last)}])`;
  const calc = (column: string, formula: string, as = format): LaidCell => ({
    row,
    column,
    content: { formula },
    role: "calc",
    format: as,
  });
  const helper = (column: string, formula: string): LaidCell => ({
    ...{ row, column, content: { formula }, role: "helper", format: WEEKS },
  });
  return [
    { row, column: "person", ...tracked.name },
    {
      row,
      column: "goal",
      content: { formula: `=${tracked.goal}` },
      role: "decision",
      format,
    },
    calc("actual", `=SUMPRODUCT((${over}>0)*ISNUMBER(${results});${results})`),
    calc(
      "until",
      `=IF(${HAS_DAY};[asOf|actual];IF([last]=0;"";MIN([asOf|actual];${knownLast})))`,
      DAY,
    ),
    calc("due", `=${eachMonth((result, asked, share) => `${share}*${isUntil(result)}*${asked}`)}`),
    calc("pace", pace.pace, PERCENT),
    calc("projection", pace.projection),
    { row, column: "beforeStatus", content: "", role: "word" },
    {
      row,
      column: "status",
      content: { formula: statusFormula(voice, plan.isLessBetter, { missing, due, wrong }) },
      role: "word",
    },
    calc("perWeek", pace.perWeek, weekFormat(facts, voice)),
    calc("soFar", pace.soFar, weekFormat(facts, voice)),
    { row, column: "beforeCourse", content: "", role: "word" },
    { row, column: "course", content: { formula: courseFormula(last) }, role: "word" },
    ...months.map(
      (i): LaidCell => ({
        ...{ row, column: monthColumn(i), role: "input", format },
        content: tracked.results[i - 1] ?? "",
      }),
    ),
    { row, column: "what", content: "", role: "word" },
    { row, column: "period", content: periodCode(plan.period), role: "hint" },
    helper(
      "last",
      `=IF(${HAS_DAY};${ALL_COLUMNS};SUMPRODUCT(MAX(ISNUMBER(${results})*(${over}>0)*COLUMN(${results}))))`,
    ),
    helper("counted", `=SUMPRODUCT(${over}*${isUntil(results)})`),
    helper("gone", `=IF([until]="";0;${askedWeeks(plan)})`),
    ...months.map(
      (i): LaidCell => ({
        row,
        column: askedColumn(i),
        content: { formula: `=${tracked.asked(i)}` },
        role: "helper",
        format,
      }),
    ),
  ];
};
