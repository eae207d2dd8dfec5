import type { Notice } from "../../core/notices.ts";
import type { GoalsPlace } from "../../sheet/workbook/goals-place.ts";
import { type GoalsFacts, goalsTab, type WorkbookVoice } from "../../sheet/workbook/goals-tab.ts";
import { listsTab, type Settings, tabSetting } from "../../sheet/workbook/lists-tab.ts";
import type { TabKey } from "../../sheet/workbook/tab.ts";
import { writtenGoals } from "../announced.ts";
import type { Question } from "../service.ts";
import { workbookVoice } from "../voices.ts";
import { backUp } from "./backup.ts";
import { goalsPlaceOf, placeWith, recognisedPlace } from "./goals-place-of.ts";
import { mark, marksOf, TAB } from "./marks.ts";
import { freeName, newTab } from "./new-tab.ts";
import type { OurTabs } from "./our-tabs.ts";
import { newRun, type Run, temporaryName } from "./run.ts";
import { writeSettings } from "./settings.ts";
import { dressCells, writeCells } from "./write-cells.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A write thought through before the first change. */
export interface Intent {
  readonly run: Run;
  readonly facts: GoalsFacts;
  readonly answers: Question;
  readonly voice: WorkbookVoice;
  /** Where the table will stand, and who gets a new row. */
  readonly place: GoalsPlace;
  readonly newPeople: readonly string[];
  /** The names of the tabs that will be made. */
  readonly names: readonly string[];
  readonly notices: readonly Notice[];
}

/** Decides what a write will make and change. Changes no cell itself. */
export const planWrite = (
  book: Spreadsheet,
  { sheets, settings }: OurTabs,
  facts: GoalsFacts,
  answers: Question,
): Intent => {
  const voice = workbookVoice(book.getSpreadsheetLocale());
  const now = sheets.goals ? (goalsPlaceOf(sheets.goals) ?? recognisedPlace(sheets.goals)) : null;
  const people = facts.plan.goals.map(({ person }) => person);
  const { place, newPeople } = placeWith(people, now);
  const made: TabKey[] = [
    ...(now ? [] : ["goals" as const]),
    ...(sheets.lists ? [] : ["lists" as const]),
  ];
  const run = newRun(book, made, {
    settings: sheets.lists ? settings : null,
  });
  const changed =
    sheets.goals && now
      ? {
          sheet: sheets.goals.getSheetId(),
          backup: `${voice.text.backup(sheets.goals.getName())} ${run.id}`,
          rows: now.rows,
          columns: now.columns,
          inserted: newPeople.length,
        }
      : null;
  const wanted = made.map((key) => voice.text[key === "goals" ? "goals" : "lists"].tab);
  const names = wanted.map((name) => freeName(book, name));
  const gone = now ? [...now.people.keys()].filter((person) => !people.includes(person)) : [];
  return {
    run: { ...run, changed },
    facts,
    answers,
    voice,
    place,
    newPeople,
    names,
    notices: [
      ...wanted.flatMap((name, i): Notice[] =>
        names[i] === name ? [] : [{ code: "nameTaken", facts: { wanted: name, used: names[i]! } }],
      ),
      ...gone.map((person): Notice => ({ code: "personGone", facts: { person } })),
    ],
  };
};

/** Carries a write out. Must run inside `inOneRun`. */
export const putGoals = (book: Spreadsheet, { sheets }: OurTabs, intent: Intent): Sheet => {
  const { run, voice } = intent;
  const goals = run.changed
    ? changeGoals(book, sheets.goals!, intent)
    : newTab(
        book,
        goalsTab(intent.facts, intent.place, voice),
        temporaryName(run, "goals"),
        run.id,
      );
  const isNew = run.changed === null;
  for (const key of ["goals", "lists"] as const) markAgain(sheets[key], key);
  const goalsName = isNew ? intent.names[0]! : goals.getName();
  const settings = settingsFor(intent, goals.getSheetId(), goalsName);
  if (sheets.lists) writeSettings(sheets.lists, settings, voice);
  else {
    const lists = newTab(book, listsTab(settings, voice), temporaryName(run, "lists"), run.id);
    lists.setName(intent.names[intent.names.length - 1]!);
  }
  if (isNew) goals.setName(goalsName);
  book.setActiveSheet(goals);
  return goals;
};

/** Another program may have dropped the mark of a tab that is bound anew. */
const markAgain = (sheet: Sheet | undefined, key: TabKey): void => {
  if (sheet && marksOf(sheet, TAB).length === 0) mark(sheet, TAB, key);
};

/** Writes in place: only cells that are ours, after copying them all. */
const changeGoals = (book: Spreadsheet, goals: Sheet, intent: Intent): Sheet => {
  const { run, facts, place, newPeople, voice } = intent;
  const changed = run.changed!;
  backUp(book, goals, changed.backup, run.id);
  if (newPeople.length > 0) goals.insertRowsBefore(changed.rows.total, newPeople.length);
  const { cells } = goalsTab(facts, place, voice);
  const isNew = (row: number) => row >= changed.rows.total && row < place.rows.total;
  dressCells(
    goals,
    cells.filter(({ row }) => isNew(row)),
  );
  writeCells(goals, cells);
  return goals;
};

/** What the Lists tab remembers after a write: also how to take this write back, but no earlier one. */
const settingsFor = ({ run, answers, facts }: Intent, goals: number, name: string): Settings => {
  const { undo: _older, ...before } = run.settings ?? {};
  const undo: Run = { ...run, settings: run.settings && before };
  return {
    [tabSetting("goals")]: `${goals}|${name}`,
    answers: JSON.stringify(answers),
    ...writtenGoals(facts.plan, facts.metric),
    undo: JSON.stringify(undo),
  };
};
