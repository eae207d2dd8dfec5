import { isoMonth } from "../../core/calendar/month.ts";
import type { Notice } from "../../core/notices.ts";
import { isCountMetric } from "../../sheet/metrics/is-count-metric.ts";
import { isLessBetterMetric } from "../../sheet/metrics/is-less-better-metric.ts";
import { likelyStages } from "../../sheet/metrics/likely-stages.ts";
import { soldMetric } from "../../sheet/metrics/sold-metric.ts";
import { lastMonthRead } from "../../sheet/read/last-month.ts";
import { monthsWithResults } from "../../sheet/read/months-with-results.ts";
import { numbersIn } from "../../text/number.ts";
import { sinceNotices } from "../last-write.ts";
import { metricNames } from "../metric-names.ts";
import type { FoundSource } from "../read/find-source.ts";
import type { Found } from "../service.ts";
import { addressOfTab } from "../source.ts";
import { doubtsTold, noticesTold } from "../told.ts";
import { textsIn, userLanguage } from "../voices.ts";
import { monthNow } from "../zone.ts";
import { isAboutPeople, isAboutTable } from "./about-people.ts";
import { columnsSentence } from "./columns-sentence.ts";
import { periodsFrom } from "./periods-from.ts";
import { reviewOf } from "./review-of.ts";
import { rolesOf } from "./roles-of.ts";
import { sampleOf } from "./sample-of.ts";
import { settledIn } from "./settled.ts";

/** What the wizard says about a table that was read. */
export const found = (from: FoundSource): Found => {
  const { reading, tab, origin, search } = from;
  const { people, metrics, notices } = reading;
  const months = monthsWithResults(reading);
  const main = metrics.find(({ name }) => name === reading.main)!;
  const last = lastMonthRead(reading);
  const { nameOf } = metricNames(metrics, [], userLanguage());
  const text = textsIn(userLanguage()).reading;
  const { sheets, settings } = search.ours;
  const since = sheets.goals ? sinceNotices(from, settings) : [];
  const counts = { people: people.length, months, metrics: metrics.length };
  return {
    source: from.source,
    table: from.table,
    roster: search.roster && {
      source: search.roster.source,
      people: search.roster.members.length,
    },
    rosters: search
      .tabs()
      .filter(({ name, isRoster }) => isRoster && name !== tab)
      .map(({ name }) => addressOfTab(name)),
    summary: text.summary(counts, numbersIn(search.book.getSpreadsheetLocale())),
    doubts: doubtsTold(reading.doubts, settledIn(settings, from.source)),
    roles: rolesOf(from, text),
    tab,
    people,
    months,
    first: isoMonth(reading.start),
    last: isoMonth(last),
    metrics: metrics.map((metric) => ({
      name: metric.name,
      usual: nameOf(metric.name),
      currency: metric.currency,
      review: reviewOf(metric.results, last, reading.gone),
      isCount: isCountMetric(metric),
      isLessBetter: isLessBetterMetric(metric),
      sold: soldMetric(metrics, metric)?.name ?? null,
      stages: likelyStages(metrics, metric.name),
    })),
    metric: reading.main,
    sample: sampleOf(main.results, last),
    columns: columnsSentence(reading.layout, origin.column, text),
    notices: noticesTold(
      likeliestFirst([...since, ...notices.filter(isAboutTable)]),
      main.currency,
    ),
    peopleNotices: noticesTold(notices.filter(isAboutPeople), main.currency),
    ...periodsFrom(last, monthNow(search.book.getSpreadsheetTimeZone())),
    isExample: sheets.example?.getName() === tab,
  };
};

/** What is left out and may be a mistake comes first: only some notices are in sight. */
const likeliestFirst = (notices: readonly Notice[]): readonly Notice[] => [
  ...notices.filter(isFirst),
  ...notices.filter((notice) => !isFirst(notice)),
];

const FIRST: readonly Notice["code"][] = [
  ...(["rosterCell", "rosterBackward", "firstMonthWhole", "peopleNotYet"] as const),
  ...(["rowsNotBegun", "datesUnread"] as const),
];
const isFirst = ({ code }: Notice): boolean => FIRST.includes(code);
