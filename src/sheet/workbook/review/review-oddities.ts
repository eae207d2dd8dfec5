import { isoMonth, type Month } from "../../../core/calendar/month.ts";
import type { Windfall } from "../../../core/history/windfalls.ts";
import { decimalsFor, numbersIn } from "../../../text/number.ts";
import { serialOf } from "../../read/dates/date-serial.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import { KEY_JOINT, type LaidCell, listRow } from "../frame/layout.ts";
import { goalFormat, MONTH } from "../frame/number-format.ts";

/** A month that is missing, or far above the usual. */
interface Oddity {
  readonly person: string;
  readonly month: Month;
  /** null where the month is missing. */
  readonly windfall: Windfall | null;
}

/** Rows below which nobody reads on. */
const MOST_LISTED = 40;

/** Of those who have a goal, the latest first; `more` counts what is left away. */
export const odditiesOf = ({
  plan,
  metric,
  data,
}: WorkbookFacts): { readonly listed: readonly Oddity[]; readonly more: number } => {
  const people = new Set(plan.goals.map(({ person }) => person));
  const windfalls = plan.windfalls.map((windfall) => ({ ...windfall, windfall }));
  const missing = data
    .filter((row) => row.flag === "missing" && row.metric === metric)
    .map((row) => ({ ...row, windfall: null }));
  const all = [...windfalls, ...missing]
    .filter(({ person, month }) => people.has(person) && month < plan.period.start)
    .sort((one, other) => other.month - one.month)
    .map(({ person, month, windfall }) => ({ person, month, windfall }));
  return { listed: all.slice(0, MOST_LISTED), more: Math.max(0, all.length - MOST_LISTED) };
};

/** The key of an oddity's row: whose, and the ISO month of its date. */
export const oddKey = ({ person, month }: Oddity): string =>
  [person, isoMonth(month)].join(KEY_JOINT);

const COLUMNS = {
  month: { column: "past.1", to: "past.3" },
  what: { column: "past.4", to: "past.16" },
  value: { column: "past.17", to: "past.19" },
  usual: { column: "past.20", to: "past.23" },
} as const;

/** The table of oddities, with its title and what stands below it. */
export const oddityCells = (
  { listed, more }: ReturnType<typeof odditiesOf>,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { text, locale } = voice;
  const { odd, oddHeaders: heads, nothingOdd, more: andMore } = text.review;
  const end = listed.length === 0 ? nothingOdd : andMore(numbersIn(locale).plain(more));
  const isSaid = listed.length === 0 || more > 0;
  const row = "oddHeader";
  return [
    { row: "oddTitle", column: "past.1", content: odd, role: "band" },
    { row, column: "person", content: heads.person, role: "wordHeader" },
    { row, ...COLUMNS.month, content: heads.month, role: "wordHeader" },
    { row, ...COLUMNS.what, content: heads.what, role: "wordHeader" },
    { row, ...COLUMNS.value, content: heads.value, role: "numberHeader" },
    { row, ...COLUMNS.usual, content: heads.usual, role: "numberHeader" },
    ...listed.flatMap((oddity) => rowCells(oddity, facts, voice)),
    { row: "oddEnd", column: "past.1", content: isSaid ? end : "", role: "hint" },
  ];
};

const rowCells = (
  oddity: Oddity,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): readonly LaidCell[] => {
  const { person, month, windfall } = oddity;
  const row = listRow("oddities", oddKey(oddity));
  const format = goalFormat(facts, voice);
  return [
    { row, column: "person", content: person, role: "name" },
    {
      row,
      ...COLUMNS.month,
      content: serialOf({ month, day: 1 }),
      role: "word",
      format: MONTH,
    },
    { row, ...COLUMNS.what, content: whatOf(windfall, facts, voice), role: "word" },
    { row, ...COLUMNS.value, content: windfall?.value ?? "", role: "past", format },
    { row, ...COLUMNS.usual, content: windfall?.usual ?? "", role: "past", format },
  ];
};

/** What an odd month is, and what it counts as. */
export const whatOf = (
  windfall: Windfall | null,
  { plan, currency }: WorkbookFacts,
  { text, locale }: WorkbookVoice,
): string => {
  const { missing, normal, told, capped } = text.review;
  if (windfall === null) return missing;
  const { money, plain } = numbersIn(locale);
  const times = plain(windfall.value / windfall.usual, 1);
  if (windfall.isNormal) return normal(times);
  return (windfall.isTold ? told : capped)(
    times,
    money(windfall.limit, currency, decimalsFor(plan.step)),
  );
};
