import { type Period, periodCode } from "../../core/calendar/period.ts";
import { GoalError } from "../../core/errors.ts";
import type { Notice } from "../../core/notices.ts";
import type { Plan } from "../../core/planned.ts";
import {
  type DecidedGoal,
  decidedGoals,
  decidedMeasure,
  type TabRead,
  type TabReads,
} from "../../sheet/rep/decided.ts";
import { planPrint } from "../../sheet/rep/plan-print.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { type Publication, repFactsOf } from "../../sheet/rep/rep-facts-of.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import { listsPlace } from "../../sheet/workbook/lists/announced-goals.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { OWNER_NAMED } from "../../sheet/workbook/log/status-set.ts";
import { goalsWritten, toldIn, writtenGoals } from "../announced.ts";
import { leaveNotices } from "../changes/leave-notices.ts";
import { ownNamesOthers } from "../changes/own-names-others.ts";
import { type Asked, asked, forecastFor } from "../facts.ts";
import { lastAnswers } from "../last-answers.ts";
import type { Question } from "../service.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { knownName } from "../user-name.ts";
import { workbookVoice } from "../voices.ts";
import { workbookFacts } from "../workbook-facts.ts";
import { daysIn } from "../zone.ts";
import { beyondStretch } from "./beyond-stretch.ts";
import type { ReasonAt } from "./goal-differences.ts";
import { publishedFacts } from "./published-facts.ts";
import { lastVersion, shareRecord } from "./share-record.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The goals as the workbook has them now, with all that they stand on. */
export interface GoalsNow {
  readonly about: Asked;
  readonly tabs: OurTabs;
  readonly facts: WorkbookFacts;
  /** What a publication would tell everybody. */
  readonly toPublish: (publication: Publication) => readonly RepFacts[];
  /** The goals as they stand, with months that an earlier change has kept. */
  readonly unpublished: readonly RepFacts[];
  /** Fingerprint of all goals and what they pay; and what it is once these facts are published. */
  readonly print: string;
  readonly printOnce: (published: readonly RepFacts[]) => string;
  /** Who has an own value without a reason, with the reason's cell. */
  readonly unexplained: readonly string[];
  readonly reasonAt: ReasonAt;
  /**
   * What there is to look at before goals are published: reasons that name a colleague, own values for a leave
   * that no list of people has, or that the computed goal counts already, goals harder than Stretch, and what
   * fairness finds of the goals that hold.
   */
  readonly toCheck: readonly Notice[];
}

/** The workbook, the answers of its last write, and its results and people as they are now. */
interface BaseNow {
  readonly tabs: OurTabs;
  readonly answers: Question;
  readonly about: Asked;
}

export const baseNow = (book: Spreadsheet): BaseNow => {
  const tabs = ourTabs(book);
  const answers = lastAnswers(tabs.settings);
  const told = toldIn(tabs.settings) ?? undefined;
  if (!tabs.sheets.goals || answers === null) throw new GoalError("noGoalsYet", {});
  return {
    tabs,
    answers,
    about: asked(answers, workbookVoice(book.getSpreadsheetLocale()).language, told),
  };
};

/** Read from the tabs, so that what is shared is what the manager sees. Throws where they are out of date. */
export const goalsNow = (book: Spreadsheet, base = baseNow(book)): GoalsNow => {
  const { tabs, answers, about } = base;
  const { planAt, scenariosAt, holding } = forecastFor(about);
  const { probability } = about.choices;
  const plan = planAt(probability);
  if (!isAsWritten(tabs, writtenGoals(plan, about.metric.name, about.names.metricOf)))
    throw new GoalError("goalsOutdated", {});
  const facts = workbookFacts(about, plan, scenariosAt(probability), answers);
  const zone = book.getSpreadsheetTimeZone();
  const reads = readsOf(tabs, plan.period.months, zone);
  const locale = book.getSpreadsheetLocale();
  const voice = { ...workbookVoice(locale), zone };
  const languages = new Map(about.from.reading.team.map((one) => [one.person, one.language]));
  const voiceOf = (person: string) => {
    const language = languages.get(person) ?? voice.language;
    if (language === voice.language) return voice;
    return { ...workbookVoice(LOCALES[language], language), zone };
  };
  const toPublish = (publication: Publication) =>
    repFactsOf(facts, about.from.reading.metrics, reads, publication, voiceOf);
  const unpublished = toPublish({
    ...{ version: 0, on: "", from: null, cause: "", questionsUntil: null },
    ...{ manager: "", before: lastFacts(plan.period), earlier: [] },
  });
  const held = heldGoals(facts, reads);
  const own = held.filter(({ isOwn }) => isOwn);
  return {
    ...{ about, tabs, facts, toPublish, unpublished },
    print: planPrint(unpublished),
    printOnce: (published) => planPrint(spreadAs(published, unpublished)),
    unexplained: own
      .filter(({ reason }) => reason === "")
      .map(({ person, reasonAt }) => `${person} (${reasonAt})`),
    reasonAt: (person, metric) =>
      own.find((one) => one.person === person && (one.metric ?? facts.metric) === metric)
        ?.reasonAt ?? "",
    toCheck: [
      ...ownNamesOthers(
        own,
        plan.goals.map(({ person }) => person),
        tabs.settings[OWNER_NAMED] || knownName(),
      ),
      ...leaveNotices(own, about.from.reading.team, facts),
      ...beyondStretch(held),
      ...unfairOf(holding(plan, { own: ownIn(own), kept: () => [] }).plan),
    ],
  };
};

/** What the last version of a period told; nothing where there is none, or it is lost. */
const lastFacts = (period: Period): readonly RepFacts[] => {
  const version = lastVersion(shareRecord().record, periodCode(period));
  return (version && publishedFacts(version.number)) ?? [];
};

/** The goals as they stand with the months of a publication: the Calendar follows it. */
const spreadAs = (
  published: readonly RepFacts[],
  unpublished: readonly RepFacts[],
): readonly RepFacts[] =>
  unpublished.map((one, i) => {
    const [main, ...others] = one.metrics.map((metric, j) => {
      const { goal, months } = published[i]!.metrics[j]!;
      return { ...metric, goal, months };
    });
    return { ...one, metrics: [main!, ...others] };
  });

/** Goals as the workbook has them, of the main metric (null) and further ones. */
const heldGoals = (
  { plan }: WorkbookFacts,
  reads: TabReads,
): readonly (DecidedGoal & {
  readonly metric: string | null;
  readonly isLessBetter: boolean;
})[] => {
  const people = plan.goals.map(({ person }) => person);
  const { isLessBetter } = plan;
  return [
    ...decidedGoals(reads, people).map((goal) => ({ ...goal, metric: null, isLessBetter })),
    ...plan.measures.flatMap((measure) =>
      decidedMeasure(reads, measure.metric, people).map((goal) => ({
        ...{ ...goal, metric: measure.metric, isLessBetter: measure.isLessBetter },
      })),
    ),
  ];
};

/** Somebody's own goal of the main metric (null) or a further one; null for none. */
const ownIn =
  (own: readonly (DecidedGoal & { readonly metric: string | null })[]) =>
  (person: string, metric: string | null): number | null =>
    own.find((one) => one.person === person && one.metric === metric)?.goal ?? null;

/** What fairness finds of the goals that hold, as Start says it. */
const unfairOf = ({ notices }: Plan): readonly Notice[] =>
  notices.filter(({ code }) => code === "unfair" || code === "ownUnfair");

/** How somebody's numbers are written who does not speak the workbook's language. */
const LOCALES = { en: "en_US", es: "es_ES" } as const;

const isAsWritten = ({ settings }: OurTabs, plan: Readonly<Record<string, string>>): boolean => {
  const now = goalsWritten(plan);
  const was = goalsWritten(settings);
  return JSON.stringify(now) === JSON.stringify(was);
};

const READ: readonly TabKey[] = ["goals", "calendar", "metrics", "incentives"];

const readsOf = ({ sheets, lines, memory }: OurTabs, months: number, zone: string): TabReads => {
  const dayOf = daysIn(zone);
  const lists = sheets.lists && listsRead(sheets.lists, months);
  return {
    ...(lists ? { lists } : {}),
    ...Object.fromEntries(
      READ.flatMap((key) => {
        const [sheet, known] = [sheets[key], lines[key]];
        if (!sheet || !known) return [];
        const seen = seenOn(sheet, dayOf);
        const place = placeFrom(known, seen, memory[key]);
        return place ? [[key, { name: sheet.getName(), place, plainAt: seen.plainAt }]] : [];
      }),
    ),
  };
};

/** Numbers alone. */
const listsRead = (sheet: Sheet, months: number): TabRead | null => {
  const cells: unknown[][] = sheet.getDataRange().getValues();
  const place = listsPlace(cells, months);
  const plainAt = (row: number, column: number) => {
    const value = cells[row - 1]?.[column - 1];
    return typeof value === "number" ? value : "";
  };
  return place && { name: sheet.getName(), place, plainAt };
};
