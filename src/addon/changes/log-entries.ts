import { periodCode } from "../../core/calendar/period.ts";
import { sum } from "../../core/stats/sum.ts";
import type { WorkbookFacts, WorkbookVoice } from "../../sheet/workbook/facts.ts";
import { goalFormat } from "../../sheet/workbook/frame/number-format.ts";
import type { LogEntry } from "../../sheet/workbook/log/log-tab.ts";
import { measureFacts } from "../../sheet/workbook/measure-facts.ts";
import { byMetric } from "../../text/by-metric.ts";
import { causesSentence } from "../../text/cause-sentence.ts";
import { decimalsFor, numbersIn } from "../../text/number.ts";
import { periodWords } from "../../text/period.ts";
import type { GoalChange } from "./goal-changes.ts";
import { withOwnLeft } from "./own-left.ts";
import { heldSum, type OwnValues, ownIn, ownOf } from "./own-values.ts";
import type { PlanChanges } from "./plan-changes.ts";

/** The manager's own values as the last write left them, and as they are now. */
export interface OwnBeforeAndNow {
  readonly before: OwnValues;
  readonly now: OwnValues;
}

/** What a write has to tell: the goals as a whole, what the user decided since the last one, then each goal. */
export const logEntries = (
  found: PlanChanges | null,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
  decided: readonly LogEntry[],
  own: OwnBeforeAndNow,
): readonly LogEntry[] => {
  const of = (metric: string) => (metric === facts.metric ? null : metric);
  const changes = found && withOwnLeft(found, facts, own.now);
  // The final goal is what counts: a computed one behind an own value changes nothing.
  const goals = (changes?.goals ?? []).flatMap((change): GoalChange[] => {
    const { person, metric } = change;
    if (ownOf(own.now, person, of(metric)) !== null) return [];
    return [{ ...change, before: ownOf(own.before, person, of(metric)) ?? change.before }];
  });
  return [
    summary(changes, facts, voice, own),
    ...decided,
    ...goals.map((change) => goalEntry(change, facts, voice)),
  ];
};

/** A goal that holds another amount than after the last write; null where there was, or will be, none. */
export interface FinalChange {
  readonly person: string;
  readonly metric: string;
  readonly before: number | null;
  readonly after: number | null;
}

/** The goals that hold another amount than after the last write, the manager's own values among them. */
export const finalsChanged = (
  changes: PlanChanges,
  { plan, metric: main }: Pick<WorkbookFacts, "plan" | "metric">,
  own: OwnBeforeAndNow,
): readonly FinalChange[] => {
  const computed = [{ metric: main, goals: plan.goals }, ...plan.measures].flatMap(
    ({ metric, goals }) =>
      goals.map(({ person, goal }) => ({ person, metric, before: goal, after: goal })),
  );
  const recomputed = new Set(changes.goals.map(({ person, metric }) => `${metric}|${person}`));
  const all = [
    ...computed.filter(({ person, metric }) => !recomputed.has(`${metric}|${person}`)),
    ...changes.goals,
  ];
  return all.flatMap(({ person, metric, before, after }) => {
    const of = metric === main ? null : metric;
    const [was, is] = [ownOf(own.before, person, of), ownOf(own.now, person, of)];
    const held = { person, metric, before: was ?? before, after: is ?? after };
    return held.before === held.after ? [] : [held];
  });
};

/**
 * Those of them that own values alone move, set or taken away since the last write: what the update computes
 * anew moves none of these.
 */
export const byOwnAlone = (
  { goals }: Pick<PlanChanges, "goals">,
  moved: readonly FinalChange[],
  main: string,
  own: OwnValues,
): readonly FinalChange[] => {
  const computed = new Set(
    goals
      .filter(({ person, metric }) => ownOf(own, person, metric === main ? null : metric) === null)
      .map(({ person, metric }) => `${metric}|${person}`),
  );
  return moved.filter(({ person, metric }) => !computed.has(`${metric}|${person}`));
};

/**
 * Goals as a whole: set for the first time, or for something else, or updated. Its sums are those that
 * the workbook holds, own values in their place; what was computed is told behind them.
 */
const summary = (
  changes: PlanChanges | null,
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
  own: OwnBeforeAndNow,
): LogEntry => {
  const { plan, metric } = facts;
  const words = text.log;
  const isUpdate = changes !== null && !changes.isOther;
  const when = periodWords(language, periodCode(plan.period));
  const title = text.goals.title(when, metric);
  const last = changes?.isOther
    ? words.instead(
        text.goals.title(periodWords(language, changes.last.period), changes.last.metric),
      )
    : "";
  const { money } = numbersIn(locale);
  const computed =
    ownIn(plan, own.now) === null
      ? ""
      : words.withOwn(money(plan.team.goal, facts.currency, decimalsFor(plan.step)));
  const moved = isUpdate ? finalsChanged(changes, facts, own) : [];
  const did = isUpdate
    ? words.updated(
        byMetric(
          moved.map((goal) => goal.metric),
          metric,
        ),
        byOwnAlone(changes, moved, metric, own.now).length,
      )
    : words.set(plan.goals.length);
  const after = heldSum(plan.goals, own.now);
  const before = isUpdate ? heldSum(changes.last.goals, own.before) : words.noGoal;
  const isSame = isUpdate && moved.length === 0;
  return {
    what: words.parts([title, words.team]),
    before: isSame ? "" : before,
    after,
    format: goalFormat(facts, { language }),
    reason: [did, last, computed, ...(isUpdate ? [] : [furtherSums(facts, { text, locale })])]
      .filter((sentence) => sentence !== "")
      .join(" "),
  };
};

/** What the first goals of further metrics come to. */
const furtherSums = (
  { plan: { measures } }: WorkbookFacts,
  { text: { log }, locale }: Pick<WorkbookVoice, "text" | "locale">,
): string =>
  measures
    .map(({ metric, goals, currency, step }) => {
      const all = sum(goals.map(({ goal }) => goal));
      return log.ofFurther(metric, numbersIn(locale).money(all, currency, decimalsFor(step)));
    })
    .join(" ");

const goalEntry = (
  { person, metric, before, after, why }: GoalChange,
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
): LogEntry => {
  const measure = facts.plan.measures.find((one) => one.metric === metric);
  const own = measure ? measureFacts(facts.plan, measure) : facts;
  const heading = text.goals.headers.final;
  const tab = measure ? text.metrics.tab : text.goals.tab;
  return {
    what: text.log.parts([tab, person, measure ? `${heading} (${metric})` : heading]),
    before: before ?? text.log.noGoal,
    after: after ?? text.log.noGoal,
    format: goalFormat(own, { language }),
    reason: causesSentence(why, language, locale),
  };
};
