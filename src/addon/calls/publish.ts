import { addMonths, isoMonth, type Month } from "../../core/calendar/month.ts";
import { type Period, periodCode } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import { correctableUntil } from "../../core/review/correctable-until.ts";
import { serialOfIso } from "../../sheet/read/dates/date-serial.ts";
import { shortMonth } from "../../sheet/rep/formats.ts";
import { mentionsOf } from "../../sheet/rep/mentions.ts";
import type { PublishedRow } from "../../sheet/rep/published-tab.ts";
import type { RepFacts, RepMetric } from "../../sheet/rep/rep-facts.ts";
import { rungsOf } from "../../sheet/rep/rungs.ts";
import { moneyFormat } from "../../sheet/workbook/frame/number-format.ts";
import { published as en } from "../../text/en/tabs/published.ts";
import { published as es } from "../../text/es/tabs/published.ts";
import { decimalsFor } from "../../text/number.ts";
import { periodWords } from "../../text/period.ts";
import type { Language } from "../../text/voice.ts";
import { isoMonthIn } from "../iso-month-in.ts";
import { actWords } from "../share/act-words.ts";
import { emailsIn } from "../share/emails-in.ts";
import { goalDifferences, type ReasonAt } from "../share/goal-differences.ts";
import { type GoalsNow, goalsNow } from "../share/goals-now.ts";
import { actNow, logActs } from "../share/log-acts.ts";
import { type OwnEntry, ownNotLogged } from "../share/own-not-logged.ts";
import { keepPublished, publishedFacts } from "../share/published-facts.ts";
import { announcedColumns, putAnnounced } from "../share/put-announced.ts";
import { putPublished } from "../share/put-published.ts";
import { putOwner, putPublication, putStatus } from "../share/put-status.ts";
import {
  keepRecord,
  knownRecord,
  type LoggedAct,
  lastVersion,
  type ShareRecord,
  type Version,
} from "../share/share-record.ts";
import { showFiles } from "../share/show-files.ts";
import { renewLocks } from "../share-in-file/renew-locks.ts";
import type { GoalDifference, PublishRequest, Sharing } from "../sharing.ts";
import { alone, tidy } from "../tabs/in-one-run.ts";
import { locksOf, refuseTheBound } from "../tabs/team-lock.ts";
import { today } from "../today.ts";
import { rememberName } from "../user-name.ts";
import { workbookVoice } from "../voices.ts";
import { sharingAfter } from "./sharing.ts";

/** Somebody has read the goals as they are now, and stands for them. */
export const review = (who: string): Sharing => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const read = alone(book, () => {
    const record = knownRecord();
    const now = goalsNow(book);
    checkReasons(now);
    // Once reviewed, another reason would have to be reviewed again.
    checkNames(
      now.unpublished.map((one) => ({ ...one, manager: who.trim() })),
      now.reasonAt,
    );
    refuseTheBound(locksOf(Object.values(now.tabs.sheets)));
    const own = ownNotLogged(book, now);
    putStatus(now.tabs, "reviewed", book.getSpreadsheetLocale());
    putOwner(now.tabs, who.trim());
    const locale = book.getSpreadsheetLocale();
    const words = actWords(locale);
    const act = actNow({
      ...{ who: who.trim(), what: words.goals(now.facts) },
      ...{ before: beforeReview(record, now, words), after: words.reviewed, reason: "" },
    });
    const isNews = record.reviewed?.print !== now.print || record.reviewed.by !== who.trim();
    keepRecord({
      ...record,
      reviewed: { print: now.print, by: who.trim(), on: today() },
      // Set before they were reviewed.
      toLog: [
        ...record.toLog,
        ...own.map((entry) => ownAct(who.trim(), entry)),
        ...(isNews ? [act] : []),
      ],
    });
    rememberName(who.trim());
    logActs(book);
    return now;
  });
  return sharingAfter(book, read);
};

/** What the log says that the goals were until a review, so that one review is told from another. */
const beforeReview = (
  { reviewed, versions }: ShareRecord,
  { facts, print: now }: GoalsNow,
  words: ReturnType<typeof actWords>,
): string => {
  if (reviewed === null) return words.nothing;
  if (reviewed.print === now) return words.reviewed;
  const told = versions.filter(({ print }) => print === reviewed.print).pop();
  if (told === undefined) return words.changed;
  const isOfPeriod = told.period === periodCode(facts.plan.period);
  return isOfPeriod ? words.changedSince(told.number) : words.nothing;
};

/** Freezes the reviewed goals as a version that everybody may be told. Throws before anything changes. */
export const publish = (request: PublishRequest): Sharing => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const read = alone(book, () => {
    const record = knownRecord();
    const now = goalsNow(book);
    refuseTheBound(locksOf(Object.values(now.tabs.sheets)));
    const { version: next, before } = nextVersion(record, now, request);
    const facts = now.toPublish({
      version: next.number,
      on: next.on,
      from: isoMonthIn(next.from),
      cause: next.cause,
      questionsUntil: request.questionsUntil || null,
      correctUntil: correctUntilOf(now, next.on, request, before),
      hidesChance: request.hidesChance === true,
      manager: next.by,
      before: before ?? [],
      earlier: publishedFacts(next.number - 1) ?? [],
    });
    checkNames(facts, now.reasonAt);
    const version: Version = { ...next, print: now.printOnce(facts) };
    const own = ownNotLogged(book, now);
    const locale = book.getSpreadsheetLocale();
    const { language } = workbookVoice(locale);
    const rows = rowsOf(facts, version, before, language);
    const { start, months } = now.facts.plan.period;
    const heads = Array.from({ length: months }, (_, i) =>
      shortMonth(addMonths(start, i), language),
    );
    putPublished(book, now.tabs.sheets.published, rows, { en, es }[language], heads);
    putStatus(now.tabs, "published", locale);
    putOwner(now.tabs, version.by);
    putPublication(now.tabs, version, lastVersion(record, null), locale);
    SpreadsheetApp.flush();
    keepPublished(version.number, facts);
    const acts = publishedActs(facts, version, before, now, own, locale);
    keepRecord({
      ...record,
      // Months that a change keeps make another fingerprint of the goals that were reviewed.
      reviewed: record.reviewed && { ...record.reviewed, print: version.print },
      versions: [...record.versions, version],
      toLog: [...record.toLog, ...acts],
    });
    rememberName(version.by);
    tidy(() => putAnnounced(now.tabs.sheets.lists, announcedColumns(now.tabs)));
    logActs(book);
    if (now.tabs.sheets.shared)
      showFiles(book, now.tabs, [], { version, facts, emails: emailsIn(now.about, facts) });
    renewLocks(book);
    return { ...now, print: version.print };
  });
  return sharingAfter(book, read);
};

/** The version that a request makes, and what the one before it told; null where it is the period's first. */
const nextVersion = (
  record: ShareRecord,
  now: GoalsNow,
  request: PublishRequest,
): {
  readonly version: Omit<Version, "print">;
  readonly before: readonly RepFacts[] | null;
} => {
  checkReasons(now);
  if (record.reviewed?.print !== now.print) throw new GoalError("notReviewed", {});
  const { period } = now.facts.plan;
  const last = lastVersion(record, periodCode(period));
  const before = last ? factsOf(last) : null;
  const changes = before ? goalDifferences(before, now.unpublished, now.reasonAt) : [];
  if (last?.print === now.print && changes.length === 0)
    throw new GoalError("nothingNew", { version: last.number });
  const cause = last ? causeOf(request, changes, last) : "";
  const number = (lastVersion(record, null)?.number ?? 0) + 1;
  return {
    version: {
      ...{ number, period: periodCode(period), by: request.who.trim(), on: today() },
      from: isoMonth(last ? checkedFrom(request.from, period) : period.start),
      ...{ cause, words: wordsIn(now) },
      soFar: soFarIn(now),
    },
    before,
  };
};

/** The period's first version sets the day; those after it keep it, as people know it. */
const correctUntilOf = (
  { facts: { plan } }: GoalsNow,
  on: string,
  { questionsUntil }: PublishRequest,
  before: readonly RepFacts[] | null,
): string | null => {
  if (before === null) return correctableUntil(plan.period, questionsUntil || null, on);
  const told = before[0]?.correctUntil;
  return told !== undefined && told >= on ? told : null;
};

const soFarIn = ({ about }: GoalsNow): number => about.choices.soFar?.months ?? 0;

/** The source's words for the metrics that have goals, by what these are called. */
const wordsIn = ({ about: { names }, facts: { plan, metric } }: GoalsNow): Version["words"] =>
  Object.fromEntries(
    [metric, ...plan.measures.map((measure) => measure.metric)].map((name) => [
      name,
      names.metricOf(name),
    ]),
  );

/** What a version told. Throws where it is lost: the months before a change could not be kept. */
const factsOf = ({ number }: Version): readonly RepFacts[] => {
  const facts = publishedFacts(number);
  if (facts === null) throw new GoalError("shareLost", {});
  return facts;
};

const checkReasons = ({ unexplained }: GoalsNow): void => {
  if (unexplained.length > 0)
    throw new GoalError("reasonsMissing", { people: unexplained.join(", ") });
};

/**
 * Why published goals change. Each that changed again has a reason of its own, or the former one is said
 * to hold.
 */
const causeOf = (
  { cause, keepsReason = false }: PublishRequest,
  changes: readonly GoalDifference[],
  { number: version }: Version,
): string => {
  const reason = cause.trim();
  if (reason === "") throw new GoalError("causeNeeded", { version });
  const people = changes.flatMap(({ person, hasOldReason, reasonAt }) =>
    hasOldReason ? [`${person} (${reasonAt})`] : [],
  );
  if (people.length > 0 && !keepsReason)
    throw new GoalError("oldReasons", { people: people.join(", "), version });
  return reason;
};

/** A change begins with a month of the period. */
const checkedFrom = (from: string, { start, months }: Period): Month => {
  const month = isoMonthIn(from);
  const last = addMonths(start, months - 1);
  if (!(month >= start && month <= last))
    throw new GoalError("badFrom", { month, first: start, last });
  return month;
};

/** Nobody's file may tell of a colleague. */
const checkNames = (facts: readonly RepFacts[], reasonAt: ReasonAt): void => {
  const people = facts.map(({ person }) => person);
  for (const one of facts) {
    const [found] = mentionsOf(one, people);
    if (!found) continue;
    const { person, metrics } = one;
    const { name, text } = found;
    const of = metrics.find(({ reason }) => reason === text);
    const where = of ? reasonAt(person, of.metric) : "";
    throw new GoalError("namesColleague", { person, name, text, where });
  }
};

/**
 * What the log tells of a publication: the version, each goal that the manager has set since the last
 * write, and each that is published as another than before, in one entry where it is both. A write has
 * told how the plan changed: what people were told changes here, from one version to the next.
 */
const publishedActs = (
  facts: readonly RepFacts[],
  { number, by, cause }: Version,
  before: readonly RepFacts[] | null,
  now: GoalsNow,
  own: readonly OwnEntry[],
  locale: string,
): readonly LoggedAct[] => {
  const words = actWords(locale);
  const { language } = workbookVoice(locale);
  const all = actNow({
    ...{ who: by, what: words.goals(now.facts), before: words.reviewed },
    after: words.published,
    reason: words.publishedWhy(number, cause),
  });
  const changed = before === null ? [] : changedGoals(facts, before);
  const set = own.map(({ person, metric, ...entry }) => {
    const change = changed.find((one) => one.person === person && one.metric.metric === metric);
    const isSet = typeof entry.after === "number";
    return { entry, change: isSet ? change : undefined };
  });
  return [
    // Set before it is published.
    ...set.map(({ entry, change }) =>
      ownAct(by, { ...entry, before: change?.was ?? entry.before }),
    ),
    all,
    ...changed
      .filter((change) => set.every((one) => one.change !== change))
      .map(({ person, metric, was }) =>
        actNow({
          ...{ who: by, what: words.publishedGoal(metric.metric, person) },
          ...{ before: was ?? words.noGoal, after: metric.goal },
          format: moneyFormat(metric.currency, language, decimalsFor(metric.step)),
          reason: words.publishedWhy(number, metric.reason || cause),
        }),
      ),
  ];
};

/** What the log tells of a goal that somebody has set. */
const ownAct = (
  who: string,
  { what, before, after, format, reason }: Omit<OwnEntry, "person" | "metric">,
): LoggedAct => actNow({ who, what, before, after, format, reason });

/** Goals that are others than the version before told, and what that was; null where it told none. */
const changedGoals = (facts: readonly RepFacts[], before: readonly RepFacts[]) =>
  facts.flatMap(({ person, metrics }) =>
    metrics.flatMap((metric) => {
      const was = goalIn(before, person, metric);
      return metric.isNeed || was === metric.goal ? [] : [{ person, metric, was }];
    }),
  );

const rowsOf = (
  facts: readonly RepFacts[],
  version: Version,
  before: readonly RepFacts[] | null,
  language: Language,
): readonly PublishedRow[] =>
  facts.flatMap(({ person, change, metrics, period }) =>
    metrics.map((metric): PublishedRow => {
      const changed = metric.before === null ? null : change;
      const { metric: name, currency, step, goal, chances, months } = metric;
      const { start, stretch } = rungsOf(metric);
      return {
        ...{ version: version.number, on: serialOfIso(version.on), by: version.by },
        from: changed?.from ?? period.start,
        cause: [...new Set([changed?.cause ?? "", metric.reason])].filter(Boolean).join(" · "),
        period: periodWords(language, version.period),
        ...{ person, metric: name, goal, chance: chances.goal, months },
        isNeed: metric.isNeed === true,
        ...{ start: start?.amount ?? null, stretch: stretch?.amount ?? null },
        before: goalIn(before, person, metric),
        format: moneyFormat(currency, language, decimalsFor(step)),
      };
    }),
  );

const goalIn = (
  facts: readonly RepFacts[] | null,
  person: string,
  { metric }: RepMetric,
): number | null =>
  facts?.find((one) => one.person === person)?.metrics.find((one) => one.metric === metric)?.goal ??
  null;
