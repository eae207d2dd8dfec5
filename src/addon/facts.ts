import { addMonths, isoMonth, type Month } from "../core/calendar/month.ts";
import { type Period, periodCode, periodOf } from "../core/calendar/period.ts";
import type { Choices } from "../core/choices.ts";
import { type DividedAgain, dividedAgain } from "../core/company/divided-again.ts";
import { type MoreEven, moreEven } from "../core/company/more-even.ts";
import { marketMonths, type Scenario, scenariosFrom } from "../core/company/scenarios.ts";
import { GoalError } from "../core/errors.ts";
import { whatApplies } from "../core/goals/what-applies.ts";
import { FEWEST_MONTHS, monthsBefore } from "../core/history/history-before.ts";
import { marketForecast } from "../core/market/market-forecast.ts";
import type { Notice } from "../core/notices.ts";
import { type PlanParts, type Plans, plansFrom } from "../core/plan.ts";
import { lastMonthRead } from "../sheet/read/last-month.ts";
import type { MetricReading, Reading, TeamMember } from "../sheet/read/reading.ts";
import { readingBefore } from "../sheet/read/reading-before.ts";
import type { Language } from "../text/voice.ts";
import { type GoalsTold, goalsTold, type VersionTold, versionTold } from "./announced.ts";
import { averagesAddedUp } from "./averages-added-up.ts";
import { choicesFor } from "./choices-for.ts";
import { type MetricNames, metricNames } from "./metric-names.ts";
import { publicationNotices } from "./publication-notices.ts";
import { type FoundSource, findSource } from "./read/find-source.ts";
import type { Question } from "./service.ts";
import { withNames } from "./with-names.ts";

/** A question with its table read and its choices understood. */
export interface Asked {
  /** Its reading ends before the period: goals stand on that, and do not move when results arrive. */
  readonly from: FoundSource;
  /** The same table as it lies, the period's own results among them. */
  readonly whole: Reading;
  readonly metric: MetricReading;
  readonly choices: Choices;
  readonly notices: readonly Notice[];
  /** What is so of the period: that a published version holds its goals, that it has results of its own. */
  readonly ofPeriod: readonly Notice[];
  /** The period's last version and what it told; null where none is published. */
  readonly published: VersionTold | null;
  /** What metrics are called in all of these, and the source's words for them. */
  readonly names: MetricNames;
}

/**
 * Understands a question. Metrics that the source has no word for are named in the language. `known`
 * are the goals that people know, where these are not to be found out.
 */
export const asked = (question: Question, language: Language, known?: GoalsTold): Asked => {
  const found = findSource(question);
  const whole = found.reading;
  const period = periodOf(question.period);
  if (!period) throw new GoalError("badPeriod", { value: question.period });
  const from = { ...found, reading: readingBefore(whole, period.start) };
  const { reading } = from;
  const metric = reading.metrics.find(({ name }) => name === question.metric);
  if (!metric) {
    const known = reading.metrics.map(({ name }) => name).join(", ");
    throw new GoalError("noSuchMetric", { metric: question.metric, known });
  }
  checkPeriod(period, whole, question.metric);
  const last = versionTold(periodCode(period));
  const told = known ?? goalsTold(from.search.ours, question.steps, last);
  const choices = choicesFor(question, period, { reading, whole }, metric, told);
  const isUnfounded = question.steps.announced === true && choices.announced === null;
  const unfounded = choices.measures.filter(({ announced }) => announced === null);
  const { companyTarget, allocation } = question.steps;
  const isEmptyHanded = allocation !== undefined && companyTarget === undefined;
  const lastMonth = lastMonthRead(whole);
  const notices = [
    ...reading.notices.map((one) => chosen(one, metric.name, reading.metrics)),
    ...(isEmptyHanded ? [{ code: "nothingToHandDown", facts: {} } as const] : []),
    ...unknownPaid(question, reading.team),
    ...(isUnfounded ? [{ code: "nothingAnnounced", facts: {} } as const] : []),
    ...(question.steps.announced === true ? unfounded : []).map(
      ({ metric: name, currency }): Notice => ({
        code: "nothingAnnounced",
        facts: {},
        of: { metric: name, currency },
      }),
    ),
  ];
  const names = metricNames(reading.metrics, question.steps.metricNames ?? [], language);
  const ofPeriod = [
    ...publicationNotices(last, question.steps),
    ...averagesAddedUp(choices, metric.name, names),
    ...(lastMonth < period.start
      ? []
      : [
          {
            code: "resultsWithin",
            facts: { first: period.start, last: lastMonth, taken: lastTaken(choices) },
          } as const,
        ]),
  ];
  return withNames({ from, whole, metric, choices, notices, ofPeriod, published: last }, names);
};

/** The last month of the period whose results are taken in; null where none is. */
export const lastTaken = ({ period, soFar }: Choices): Month | null =>
  soFar && addMonths(period.start, soFar.months - 1);

/** A period may have begun; goals for one that is over, or without a past to stand on, are refused. */
const checkPeriod = (period: Period, whole: Reading, metric: string): void => {
  const last = lastMonthRead(whole);
  if (last < period.start) return;
  const code = periodCode(period);
  if (period.start + period.months - 1 <= last)
    throw new GoalError("periodPast", { period: code, last: isoMonth(last) });
  const { results } = whole.metrics.find(({ name }) => name === metric)!;
  const months = monthsBefore(results, period).length;
  if (months < FEWEST_MONTHS) throw new GoalError("pastTooShort", { months, period: code });
};

/** Amounts of people whom the table does not name. */
const unknownPaid = ({ steps }: Question, team: readonly TeamMember[]): readonly Notice[] => {
  const named = (steps.incentives?.targets ?? []).map(({ person }) => person);
  const people = named.filter((name) => !team.some(({ person }) => person === name));
  return people.length === 0 ? [] : [{ code: "paidToNobody", facts: { people } }];
};

/** The reader names the metric it would take; the question has taken one. */
const chosen = (notice: Notice, metric: string, all: readonly MetricReading[]): Notice => {
  if (notice.code !== "metricChosen") return notice;
  const others = all.map(({ name }) => name).filter((name) => name !== metric);
  return { code: "metricChosen", facts: { metric, others } };
};

/** Plans at any chance, and the same team under other assumptions. */
export interface ForecastPlans extends Plans {
  readonly scenariosAt: (probability: number) => readonly Scenario[];
  readonly marketMonths: number;
  /** Of a company target that is handed down; null without one. */
  readonly moreEvenAt: (probability: number) => MoreEven | null;
  /** Of such a target, where goals that the manager has set are to count for it. */
  readonly dividedAgainAt: (
    probability: number,
    ownOf: (person: string) => number | null,
  ) => DividedAgain | null;
}

/** All of them from one forecast. */
export const forecastFor = (
  { metric: { results }, choices }: Asked,
  parts?: PlanParts,
): ForecastPlans => {
  const forecast = marketForecast(results, whatApplies(choices));
  return {
    ...plansFrom(forecast, results, choices, parts),
    scenariosAt: (probability) => scenariosFrom(forecast, results, choices)(probability),
    marketMonths: marketMonths(forecast, choices),
    moreEvenAt: moreEven(forecast, results, choices),
    dividedAgainAt: dividedAgain(forecast, results, choices),
  };
};
