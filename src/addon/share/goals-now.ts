import { GoalError } from "../../core/errors.ts";
import { decidedGoals, decidedMeasure, type TabReads } from "../../sheet/rep/decided.ts";
import { planPrint } from "../../sheet/rep/plan-print.ts";
import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import { type Publication, repFactsOf } from "../../sheet/rep/rep-facts-of.ts";
import type { WorkbookFacts } from "../../sheet/workbook/facts.ts";
import type { TabKey } from "../../sheet/workbook/frame/tab.ts";
import { placeFrom } from "../../sheet/workbook/lists/remembered-places.ts";
import { goalsWritten, toldIn, writtenGoals } from "../announced.ts";
import { type Asked, asked, forecastFor } from "../facts.ts";
import { lastAnswers } from "../last-answers.ts";
import type { Question } from "../service.ts";
import { type OurTabs, ourTabs } from "../tabs/our-tabs.ts";
import { seenOn } from "../tabs/seen.ts";
import { workbookVoice } from "../voices.ts";
import { workbookFacts } from "../workbook-facts.ts";
import { daysIn } from "../zone.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** The goals as the workbook has them now, with all that they stand on. */
export interface GoalsNow {
  readonly about: Asked;
  readonly tabs: OurTabs;
  readonly facts: WorkbookFacts;
  /** What a publication would tell everybody. */
  readonly toPublish: (publication: Publication) => readonly RepFacts[];
  /** What it would tell if it were a first one. */
  readonly unpublished: readonly RepFacts[];
  /** Fingerprint of all goals and what they pay. */
  readonly print: string;
  /** Who has an own value without a reason. */
  readonly unexplained: readonly string[];
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
  const { planAt, scenariosAt } = forecastFor(about);
  const { probability } = about.choices;
  const plan = planAt(probability);
  if (!isAsWritten(tabs, writtenGoals(plan, about.metric.name, about.names.metricOf)))
    throw new GoalError("goalsOutdated", {});
  const facts = workbookFacts(about, plan, scenariosAt(probability), answers);
  const zone = book.getSpreadsheetTimeZone();
  const reads = readsOf(tabs, zone);
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
    ...{ version: 0, on: "", from: plan.period.start, cause: "", questionsUntil: null },
    ...{ manager: "", before: [], earlier: [] },
  });
  return {
    ...{ about, tabs, facts, toPublish, unpublished },
    print: planPrint(unpublished),
    unexplained: unexplainedIn(facts, reads),
  };
};

const unexplainedIn = ({ plan }: WorkbookFacts, reads: TabReads): readonly string[] => {
  const people = plan.goals.map(({ person }) => person);
  const decided = [
    decidedGoals(reads, people),
    ...plan.measures.map(({ metric }) => decidedMeasure(reads, metric, people)),
  ].flat();
  const missing = decided.filter(({ isOwn, reason }) => isOwn && reason === "");
  return [...new Set(missing.map(({ person }) => person))];
};

/** How somebody's numbers are written who does not speak the workbook's language. */
const LOCALES = { en: "en_US", es: "es_ES" } as const;

const isAsWritten = ({ settings }: OurTabs, plan: Readonly<Record<string, string>>): boolean => {
  const now = goalsWritten(plan);
  const was = goalsWritten(settings);
  return JSON.stringify(now) === JSON.stringify(was);
};

const READ: readonly TabKey[] = ["goals", "calendar", "metrics", "incentives"];

const readsOf = ({ sheets, lines }: OurTabs, zone: string): TabReads => {
  const dayOf = daysIn(zone);
  return Object.fromEntries(
    READ.flatMap((key) => {
      const [sheet, known] = [sheets[key], lines[key]];
      if (!sheet || !known) return [];
      const seen = seenOn(sheet, dayOf);
      const place = placeFrom(known, seen.textAt);
      return place ? [[key, { name: sheet.getName(), place, plainAt: seen.plainAt }]] : [];
    }),
  );
};
