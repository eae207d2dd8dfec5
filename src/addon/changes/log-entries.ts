import { periodCode } from "../../core/calendar/period.ts";
import type { WorkbookFacts, WorkbookVoice } from "../../sheet/workbook/facts.ts";
import { goalFormat } from "../../sheet/workbook/frame/number-format.ts";
import type { LogEntry } from "../../sheet/workbook/log/log-tab.ts";
import { measureFacts } from "../../sheet/workbook/measure-facts.ts";
import { byMetric } from "../../text/by-metric.ts";
import { causesSentence } from "../../text/cause-sentence.ts";
import { decimalsFor, numbersIn } from "../../text/number.ts";
import { periodWords } from "../../text/period.ts";
import { heldSum, type OwnValues, ownIn, ownOf } from "./own-values.ts";
import type { GoalChange, PlanChanges } from "./plan-changes.ts";

/** What a write has to tell: what the user decided since the last one, then the goals. `own` are the manager's own values. */
export const logEntries = (
  changes: PlanChanges | null,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
  decided: readonly LogEntry[],
  own: OwnValues,
): readonly LogEntry[] => {
  const main = facts.metric;
  // The final goal is what counts: a computed one behind an own value changes nothing.
  const goals = (changes?.goals ?? []).filter(
    ({ person, metric }) => ownOf(own, person, metric === main ? null : metric) === null,
  );
  return [
    ...decided,
    summary(changes && { ...changes, goals }, facts, voice, own),
    ...goals.map((change) => goalEntry(change, facts, voice)),
  ];
};

/**
 * Goals as a whole: set for the first time, or for something else, or updated. Its sums are those that
 * the workbook holds, own values in their place; what was computed is told behind them.
 */
const summary = (
  changes: PlanChanges | null,
  facts: WorkbookFacts,
  { text, language, locale }: WorkbookVoice,
  own: OwnValues,
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
    ownIn(plan, own) === null
      ? ""
      : words.withOwn(money(plan.team.goal, facts.currency, decimalsFor(plan.step)));
  const did = isUpdate
    ? words.updated(
        byMetric(
          changes.goals.map((goal) => goal.metric),
          metric,
        ),
      )
    : words.set(plan.goals.length);
  return {
    what: words.parts([title, words.team]),
    before: isUpdate ? heldSum(changes.last.goals, own) : words.noGoal,
    after: heldSum(plan.goals, own),
    format: goalFormat(facts, { language }),
    reason: [did, last, computed].filter((sentence) => sentence !== "").join(" "),
  };
};

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
