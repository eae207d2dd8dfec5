import { periodCode } from "../../../core/calendar/period.ts";
import { monthColumn, periodMonths } from "../calendar/calendar-tab.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { lookedUp } from "../frame/formula.ts";
import type { LaidCell } from "../frame/layout.ts";
import { goalFormat, PERCENT } from "../frame/number-format.ts";
import { askedColumn } from "./asked-column.ts";
import { courseFormula } from "./course-formula.ts";
import { paceFormulas, statusFormula } from "./pace-formulas.ts";
import { weekFormat } from "./week-format.ts";

/** A person's row: the months' results to be typed, and how the goal stands by them. */
export const personCells = (
  row: string,
  person: string,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { plan } = facts;
  const format = goalFormat(facts, voice);
  const months = periodMonths(plan).map((_, i) => i + 1);
  const last = months.length;
  const results = `[${monthColumn(1)}:${monthColumn(last)}]`;
  const asked = `[${askedColumn(1)}:${askedColumn(last)}]`;
  const over = `[over|${monthColumn(1)}:${monthColumn(last)}]`;
  const missing = `SUMPRODUCT((${over}=1)*(${asked}>0)*(1-ISNUMBER(${results})))`;
  const calc = (column: string, formula: string, as = format): LaidCell => ({
    row,
    column,
    content: { formula },
    role: "calc",
    format: as,
  });
  return [
    { row, column: "person", content: person, role: "name" },
    {
      row,
      column: "goal",
      content: { formula: `=${lookedUp("goals!people*", "final")}` },
      role: "decision",
      format,
    },
    calc("actual", `=SUMPRODUCT((${over}>0)*ISNUMBER(${results});${results})`),
    calc("due", `=SUMPRODUCT(${over};${asked})`),
    calc("pace", paceFormulas.pace, PERCENT),
    calc("projection", paceFormulas.projection),
    { row, column: "beforeStatus", content: "", role: "word" },
    {
      row,
      column: "status",
      content: { formula: statusFormula(voice, plan.isLessBetter, missing) },
      role: "word",
    },
    calc("perWeek", paceFormulas.perWeek, weekFormat(facts, voice)),
    calc("soFar", paceFormulas.soFar, weekFormat(facts, voice)),
    { row, column: "beforeCourse", content: "", role: "word" },
    { row, column: "course", content: { formula: courseFormula(last) }, role: "word" },
    ...months.map(
      (i): LaidCell => ({ row, column: monthColumn(i), content: "", role: "input", format }),
    ),
    { row, column: "period", content: periodCode(plan.period), role: "hint" },
    ...months.map(
      (i): LaidCell => ({
        row,
        column: askedColumn(i),
        content: { formula: `=${lookedUp("calendar!people*", monthColumn(i))}` },
        role: "helper",
        format,
      }),
    ),
  ];
};
