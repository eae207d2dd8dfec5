import { periodCode } from "../../../core/calendar/period.ts";
import { isStretchCut } from "../../../core/goals/stretch-cut.ts";
import type { Plan } from "../../../core/planned.ts";
import { decimalsFor, numbersIn } from "../../../text/number.ts";
import { periodWords } from "../../../text/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../facts.ts";
import type { LaidCell } from "../frame/layout.ts";
import { topCells } from "../frame/tab-frame.ts";
import { monthsKnown } from "../last-months.ts";
import { withBelowHalf } from "./goal-status.ts";
import { isWhole, isYear, YEAR } from "./whole-year.ts";

/** Title, bands and headings, with notes on what a column is. */
export const heading = (
  { plan, metric, currency }: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): readonly LaidCell[] => {
  const words = text.goals;
  const step = numbersIn(locale).money(plan.step, currency, decimalsFor(plan.step));
  const why = withBelowHalf(
    [madeBy(plan, step, words), ownOrNote(words), ...moved(plan, words)].join(" "),
    words.belowHalf,
  );
  const title = words.title(periodWords(language, periodCode(plan.period)), metric);
  return [
    ...topCells("group", title, why),
    { row: "band", column: "last12", content: words.bands.results, role: "band" },
    { row: "band", column: "expected", content: words.bands.calculation, role: "band" },
    { row: "band", column: "own", content: words.bands.decision, role: "band" },
    { row: "header", column: "beforeReason", content: "", role: "wordHeader" },
    { row: "header", column: "beforeReview", content: "", role: "wordHeader" },
    ...Object.entries({ ...words.headers, ...shortHistory(plan, words) }).map(
      ([column, content]): LaidCell => ({
        row: "header",
        column,
        content,
        role: WORD_COLUMNS.includes(column) ? "wordHeader" : "numberHeader",
        ...noteOf(column, plan, text),
      }),
    ),
  ];
};

/** What made the computed goals: a chance, or the target that is handed down. */
const madeBy = (plan: Plan, step: string, words: WorkbookVoice["text"]["goals"]): string => {
  if (plan.company?.handed) return words.whyHanded(step);
  const inHundred = Math.round(100 * plan.probabilities.goal);
  return (plan.isLessBetter ? words.whyLess : words.why)(inHundred, step);
};

/** That own values are none of these, where some stand (inside a formula's text). */
const ownOrNote = ({ ownAsTyped, itsNote }: WorkbookVoice["text"]["goals"]): string =>
  `"&IF(COUNT([people*|own])>0;"${ownAsTyped}";"${itsNote}")&"`;

/**
 * Of what more moved some the one thing that the other figures do not show: all is to fit beside an
 * open sidebar.
 */
const moved = (plan: Plan, words: WorkbookVoice["text"]["goals"]): readonly string[] => {
  if (plan.company?.handed) return [];
  if (hasRoom(plan)) return [words.whyRoom];
  return movedBy(plan).map((cause) => words.whyMoved[cause]);
};

/** What moved some goals away from the chance that was chosen; nothing where none is moved. */
const movedBy = (plan: Plan): readonly ("capacity" | "announced" | "both")[] => {
  const isHeld = isHeldIn(plan);
  const isCut = plan.goals.some(({ why }) => why.capacity !== 1);
  if (isCut) return [isHeld ? "both" : "capacity"];
  return isHeld ? ["announced"] : [];
};
/** Whether an announced goal stands in the place of a computed one. */
const isHeldIn = ({ goals }: Plan): boolean => goals.some(({ why }) => why.announced !== 1);
const hasRoom = ({ goals }: Plan): boolean => goals.some(({ why }) => why.potential !== 1);

/** What the chances are, and why they are not all the one that was chosen. */
const chanceNote = (
  plan: Plan,
  { chanceNote: itself, chanceNotes }: WorkbookVoice["text"]["goals"],
) => {
  const isHanded = (plan.company?.handed ?? null) !== null;
  return [
    itself,
    ...(hasRoom(plan) ? [isHanded ? chanceNotes.roomBeside : chanceNotes.room] : []),
    ...(isHanded ? [chanceNotes.handed] : []),
    ...movedBy(plan).map((cause) => chanceNotes.moved[cause]),
    ...(isHanded ? [] : [chanceNotes.rounded]),
  ].join(" ");
};

/** What a heading says of its column. */
const noteOf = (
  column: string,
  plan: Plan,
  text: WorkbookVoice["text"],
): { readonly note?: string } => {
  const note = notesOf(text)[column];
  if (note !== undefined) return { note };
  if (column === "status") return { note: text.goals.statusNote };
  if (column === "chance" && !plan.isLessBetter) return { note: chanceNote(plan, text.goals) };
  if (column === "last12") return shortNote(plan, text.goals);
  if (column === "stretch") return stretchNote(plan, text.goals);
  if (column === "goal") return { note: goalNote(plan, text.goals) };
  return column === "change" ? changeNote(plan, text.goals) : {};
};

/** Notes that are the same over any plan. */
const notesOf = ({
  goals,
  review,
}: WorkbookVoice["text"]): Readonly<Partial<Record<string, string>>> => ({
  group: review.notes.group,
  own: goals.ownHelp,
  reason: goals.reasonNote,
  announced: goals.announcedNote,
  review: goals.reviewNote,
});

/** That an own value counts before what is computed, and where announced goals stand there. */
const goalNote = (
  plan: Plan,
  { goalNote: words, goalHeldNote }: WorkbookVoice["text"]["goals"],
): string => (isHeldIn(plan) ? words + goalHeldNote : words);

/** Why some goals have no harder one beside them. */
const stretchNote = (
  { capacity, goals, step }: Plan,
  { stretchCut }: WorkbookVoice["text"]["goals"],
): { readonly note?: string } =>
  capacity !== null && isStretchCut(goals, capacity, step)
    ? { note: stretchCut(capacity.bottleneck) }
    : {};

/** What the change is against, and why some have none. */
const changeNote = (
  plan: Plan,
  goals: WorkbookVoice["text"]["goals"],
): { readonly note?: string } => {
  const known = monthsKnown(plan);
  if (known < YEAR) return known > 0 ? { note: goals.paceNote(known, plan.period.months) } : {};
  const blank = plan.goals.every(isWhole) ? "" : goals.changeBlank;
  const note = [isYear(plan) ? "" : goals.changeNote, blank].filter((one) => one !== "").join(" ");
  return note === "" ? {} : { note };
};

/** How to compare where nobody has as many months as the period has. */
const shortNote = (
  plan: Plan,
  { shortNote: words }: WorkbookVoice["text"]["goals"],
): { readonly note?: string } => {
  const known = monthsKnown(plan);
  return known > 0 && known < Math.min(YEAR, plan.period.months)
    ? { note: words(known, plan.period.months) }
    : {};
};

/** The headings of past results, and of the change, where either is not of a year. */
const shortHistory = (plan: Plan, words: WorkbookVoice["text"]["goals"]) => {
  const months = monthsKnown(plan);
  if (months === 0) return {};
  const change = changeHeading(plan, words);
  return months < YEAR ? { last12: words.lastMonths(months), change } : { change };
};

/** What the column is called that compares goals with past results: with a year, or with the own pace. */
export const changeHeading = (plan: Plan, words: WorkbookVoice["text"]["goals"]): string => {
  const months = monthsKnown(plan);
  const isPlain = months === 0 || (months === YEAR && isYear(plan));
  return isPlain ? words.headers.change : words.paceHeader;
};

const WORD_COLUMNS: readonly string[] = [
  ...["person", "group", "reason", "status", "review", "barName"],
];
