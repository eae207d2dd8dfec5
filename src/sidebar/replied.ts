import type { Preview } from "../addon/preview.ts";
import type {
  Columns,
  Found,
  Opening,
  Question,
  Service,
  Source,
  Undone,
} from "../addon/service.ts";
import { FLOW } from "./flow.ts";
import { previewed } from "./moves.ts";
import { lookedAgain, resumed } from "./resumed.ts";
import { sourceTyped } from "./source-now.ts";
import { ask, type Call, isRead, NO_SOURCE, type Reply, type State } from "./state.ts";
import { ofMetric, ofMetrics, ofTable } from "./steps/of-metric.ts";
import { countTyped, typedIn, withTyped } from "./steps/with-typed.ts";

/** The state after an answer of the server. */
export const replied = (state: State, call: Call, reply: Reply): State => {
  switch (reply.name) {
    case "open":
      return opened(state, reply.value);
    case "removeExample":
      return opened(
        {
          ...state,
          screen: "opening",
          isBegun: false,
          found: null,
          question: { ...state.question, ...NO_SOURCE },
        },
        { ...reply.value, answers: null, draft: null },
      );
    case "selection": {
      const selected = { ...state, typed: reply.value };
      return ask(selected, { name: "look", args: [sourceTyped(selected)] });
    }
    case "columns":
      return withColumns(state, call, reply.value);
    case "forget":
      return forgotten(state);
    case "look":
      return lookedAt(state, reply.value, call.name === "look" ? call.args[0] : null);
    case "addExample":
      return found(withOpening(state, { hasExample: true }), reply.value, null);
    case "preview":
      return call.name === reply.name ? withPreview(state, call.args, reply.value) : state;
    case "whatIf":
    case "moreEven":
    case "changes":
      return call.name === reply.name
        ? { ...state, [reply.name]: { of: call.args[0], value: reply.value } }
        : state;
    case "write": {
      const goals = { tab: reply.value.tab, undo: reply.value.undo };
      const hasOwnGoals = reply.value.own !== null;
      const next = withOpening(state, { goals, hasOwnGoals, draft: null });
      return {
        ...next,
        screen: "done",
        isBegun: false,
        isUndone: false,
        written: reply.value,
        changes: null,
      };
    }
    case "undo":
      return undone(state, reply.value);
    case "showTab":
      return state;
  }
};

/** On the last screen it is asked with other answers, such as what was typed into the workbook: these hold now, and what they change comes next. */
const withPreview = (
  state: State,
  [of, isWithEffect]: Parameters<Service["preview"]>,
  value: Preview,
): State => {
  const next = { ...state, preview: { of, value } };
  if (state.screen === "write")
    return previewed({
      ...next,
      question: of,
      used: usedIn(state, of),
      divided: dividedIn(state, of),
    });
  // One that another screen has asked for may lack what the season's shows.
  return state.screen === "season" && !isWithEffect ? previewed(next) : next;
};

/** How many typed cells the answers of a question have taken over. */
const usedIn = (state: State, question: Question): number => {
  const inputs = typedIn(state);
  const isUsed = JSON.stringify(withTyped(state.question, inputs)) === JSON.stringify(question);
  return isUsed ? countTyped(inputs) : 0;
};

/** What dividing the target again has set, as long as it holds: nothing once it is as it was. */
const dividedIn = ({ question, divided }: State, { steps }: Question): State["divided"] => {
  const from = divided ? divided.from : (question.steps.allocation?.overAssign ?? null);
  const to = steps.allocation?.overAssign ?? null;
  return to === null || to === from ? null : { from, to };
};

/** The columns as they lie; of another row of headings they are still to be told. */
const withColumns = (state: State, call: Call, value: Columns): State => {
  if (call.name !== "columns") return state;
  const source = { ...call.args[0], source: value.source, table: null };
  const isKnown = state.screen !== "columns" && isRead(state);
  return { ...state, screen: "columns", columns: { value, source, isRead: isKnown } };
};

const opened = (state: State, opening: Opening): State => {
  // Answers that an earlier version stored lack the steps.
  const question = { ...state.question, steps: {}, ...opening.answers };
  const next = { ...state, opening, question, isUndone: false, who: opening.who };
  const draft = opening.draft && FLOW.includes(opening.draft.screen) ? opening.draft : null;
  const known = opening.answers ?? draft;
  if (state.isUpdate && known) return toUpdate(next, draft?.question ?? question);
  if (draft) return { ...next, screen: "resume" };
  if (opening.answers) return lookedAgain(reachedAll({ ...next, resumes: null }), question);
  if (opening.source === "") return { ...next, screen: "empty", typed: "" };
  return ask({ ...next, typed: opening.source }, { name: "look", args: [null] });
};

/** The answers of the goals that are there, at once at the last screen where they are back after an undo. */
const forgotten = (state: State): State => {
  const isUpdate = state.isUpdate || state.isUndone;
  return state.opening ? opened({ ...state, isUpdate }, { ...state.opening, draft: null }) : state;
};

/** Whoever comes to update sees at once what would change, by answers that nobody has written, too. */
const toUpdate = (state: State, question: Question): State => {
  const isBegun = state.opening?.draft !== null;
  return lookedAgain(reachedAll({ ...state, isBegun, resumes: "write" }), question);
};

/** Goals that are there were led through all screens. */
const reachedAll = (state: State): State =>
  state.opening?.goals ? { ...state, reached: FLOW.length - 1 } : state;

const lookedAt = (state: State, table: Found, asked: Source | null): State => {
  const next = found(state, table, asked);
  const isSame =
    isSameTable(state.question, table) && next.question.metric === state.question.metric;
  return state.resumes !== null && isSame
    ? resumed(next, table, state.question.period)
    : previewed({ ...next, resumes: null });
};

/** A table was read: choices that it still allows are kept, its preview has to be asked again. */
const found = (state: State, table: Found, asked: Source | null): State => {
  const isSame = isSameTable(state.question, table);
  const before = ofMetrics(isSame ? state.question : ofTable(state.question), table.metrics);
  const hasMetric = table.metrics.some(({ name }) => name === before.metric);
  const hasPeriod = table.periods.includes(before.period);
  return {
    ...state,
    screen: state.screen === "review" || state.screen === "columns" ? state.screen : "data",
    columns: state.columns && { ...state.columns, isRead: true },
    typed: table.source,
    found: table,
    ...sinceTable(state, isSame),
    question: {
      ...ofMetric(before, hasMetric ? before.metric : table.metric),
      source: table.source,
      table: table.table,
      roster: asked?.roster ?? table.roster?.source ?? "",
      told: { ...asked?.told }, // Another object: no earlier preview is about this reading.
      period: hasPeriod ? before.period : (table.periods[0] ?? ""),
    },
    preview: isSame && hasMetric ? state.preview : null,
  };
};

/** How far one was led belongs to the table. */
const sinceTable = ({ reached, returnsTo }: State, isSame: boolean) =>
  isSame ? { reached, returnsTo } : { reached: 0, returnsTo: null };

/** Whether a table is the one that the answers are about: on the same tab, or at the same place. */
const isSameTable = (question: Question, { source, table }: Found): boolean =>
  table !== null && question.table !== null
    ? table.sheet === question.table.sheet
    : source === question.source;

const undone = (state: State, value: Undone): State => {
  const goals = value.restored === "" ? null : { tab: value.restored, undo: null };
  // What the write had taken over is unwritten again.
  const isBegun = state.isBegun || state.screen === "done";
  const isUndone = value.answers !== null;
  return {
    ...withOpening(state, { goals, answers: value.answers ?? state.opening?.answers ?? null }),
    ...{ isBegun, isUndone, written: null, changes: null, undone: value },
  };
};

const withOpening = (state: State, change: Partial<Opening>): State =>
  state.opening ? { ...state, opening: { ...state.opening, ...change } } : state;
