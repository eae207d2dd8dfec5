import type { Answers, ColumnRole } from "../core/doubts.ts";
import type { GoalErrorCode } from "../core/errors.ts";
import type { PlanReport } from "../sheet/plan-report.ts";
import type { Headings } from "../sheet/read/reading.ts";
import type { TypedInput } from "../sheet/workbook/again/typed-input.ts";
import type { DraftScreen } from "./draft/draft-screens.ts";
import type { MoreEvenTold, Preview, WhatIf } from "./preview.ts";
import type { Steps } from "./steps.ts";

/** What the sidebar and the command line ask of the add-on, through `rpc`. JSON both ways. */
export interface Service {
  /** Where the user stands when the sidebar opens. Finishes an interrupted write first. */
  open(): Opening;
  /** Reads a table: the one that the user typed, selected or had read before, or (null) the best guess. */
  look(source: Source | null): Found;
  /** A table's columns, readable or not, for the user to say what each holds. */
  columns(source: Source): Columns;
  /** The user's selection as "Results!A3:Z8", widened to its table when it is one cell. */
  selection(): string;
  /** A tab with example results, and what is found there. */
  addExample(): Found;
  removeExample(): Opening;
  /** The goals at every position of the slider; on demand also what a growth that was told changes. Writes nothing. */
  preview(question: Question, hasEffect?: boolean): Preview;
  /** The same team in a weaker and a stronger market. Writes nothing. */
  whatIf(question: Question): WhatIf;
  /** Whether the company target divided in another way asks more evenly of people. Writes nothing. */
  moreEven(question: Question): MoreEvenTold;
  /** The plan as the command line's `--json`. Writes nothing. */
  plan(question: Question): PlanReport;
  /** What a write would change of the goals that are there; null where none were written. Writes nothing. */
  changes(question: Question): Changes | null;
  /**
   * Writes the goal workbook, or changes nothing at all. `who` is the name for the log, "" for none; `shown`
   * the print of the changes that the user has seen: other goals than these are not written.
   */
  write(question: Question, who?: string, shown?: string): Written;
  /** Takes the last write back. */
  undo(): Undone;
  /** Makes every formula of the file that calls our functions its value. */
  freeze(): Frozen;
  /** Brings back the formulas whose values nobody has changed since. */
  unfreeze(): Unfrozen;
  /** Brings a tab of ours to the front. */
  showTab(tab: ShownTab): null;
  /** Stores the answers so far with the document, for the next time that the sidebar opens. */
  keep(draft: Draft): null;
  /** Takes them away. */
  forget(): null;
  /** What the menu's Help shows beside its own words. */
  help(): Help;
}

export interface Help {
  readonly language: "en" | "es";
  readonly locale: string;
  /** Whether goals were written: then to update them is likelier than to set them. */
  readonly hasGoals: boolean;
  /** "=GOAL_TARGET(history; target; [probability])" and what it does, in the user's language. */
  readonly functions: readonly { readonly formula: string; readonly does: string }[];
}

/** Answers that are not written yet, and the screen that they were given on. */
export interface Draft {
  readonly screen: DraftScreen;
  readonly question: Question;
}

export interface Opening {
  /** The user's own language: the sidebar's. */
  readonly language: "en" | "es";
  /** The spreadsheet's locale ("es_ES"): how every number is written. */
  readonly locale: string;
  /** A source to start with ("Results!A3:Z8"), "" where no table is in sight. */
  readonly source: string;
  /** Whether our example tab is in the file. */
  readonly hasExample: boolean;
  /** The Goals tab that we wrote earlier, null where there is none; `noUndo` says why its write is not undone any more. */
  readonly goals: {
    readonly tab: string;
    readonly undo: Undoable | null;
    readonly noUndo?: string;
  } | null;
  /** Whether the manager has set goals of their own in it. */
  readonly hasOwnGoals: boolean;
  /** What the last write was about: the sidebar's starting answers. */
  readonly answers: Question | null;
  /** Answers that nobody has written yet, with the minute in the spreadsheet's zone at which they were stored, "2026-01-10T09:30". */
  readonly draft: (Draft & { readonly at: string }) | null;
  /** The name that the user gave for the log the last time, "" for none. */
  readonly who: string;
  /** Sentences, e.g. that an interrupted write was taken back. */
  readonly notices: readonly string[];
}

/** A table of results, and what the user has said of it. */
export interface Source {
  /** "Results!A3:Z8", or a tab's name. */
  readonly source: string;
  /** By which the table is found again although rows were added, columns moved or the tab was renamed; null reads the very range. */
  readonly table: TableMemory | null;
  /** Where the roster lies, "" for none. */
  readonly roster: string;
  /** Answers to doubts, by key. */
  readonly told: Answers;
}

/** A table's columns as they lie, and what is known of them. */
export interface Columns {
  /** The table, "Results!A3:Z8". */
  readonly source: string;
  /** Its headings as one text, kept with the answers as "column:of": they hold for these. */
  readonly of: string;
  /** Whether a row of headings names them; else their letters do. */
  readonly hasHeadings: boolean;
  /** Each with up to three different cells of its first rows, as the sheet shows them. */
  readonly columns: readonly { readonly name: string; readonly sample: readonly string[] }[];
  /** As they are read so far. */
  readonly roles: Readonly<Partial<Record<ColumnRole, string>>>;
}

export interface TableMemory {
  /** The tab's id, which survives its being renamed. */
  readonly sheet: number;
  readonly headings: Headings;
}

/** A question about the table that the user may answer; what it assumes holds until then. */
export interface AskedDoubt {
  readonly key: string;
  /** About the table (first screen) or its people (review). */
  readonly about: "table" | "people";
  readonly sentence: string;
  /** Empty for free text. */
  readonly options: readonly { readonly value: string; readonly words: string }[];
  readonly answer: string;
  readonly isTold: boolean;
  /** Whether nothing in the table speaks for the answer. */
  readonly isOpen: boolean;
  /** What the answer makes of it, a sentence for those who are not asked: "01/02/2025 is read as 1 February." */
  readonly assumed: string;
}

/** One line of the review: a person's results of the last year. */
export interface PersonFound {
  readonly person: string;
  /** Months with a result. */
  readonly months: number;
  /** Total of the last 12 months of the table, null where none is known. */
  readonly last12: number | null;
  /** Change against the 12 months before (0.03), null where they are not all known. */
  readonly change: number | null;
  /** Whether they left and get no goal. */
  readonly gone: boolean;
}

export interface Found {
  /** The table as read, "Results!A3:Z8". */
  readonly source: string;
  readonly table: TableMemory | null;
  /** The roster as read ("Team!A1:F9") and how many people it names; null where there is none. */
  readonly roster: { readonly source: string; readonly people: number } | null;
  /** Tabs of the file that look like a roster, for the user to choose. */
  readonly rosters: readonly string[];
  /** What was found, in one sentence. */
  readonly summary: string;
  readonly doubts: readonly AskedDoubt[];
  /** The columns as read, each with the headings that could stand in its place. */
  readonly roles: readonly {
    /** The key of the answer that changes it: "column:date". */
    readonly key: string;
    readonly words: string;
    readonly answer: string;
    readonly options: readonly string[];
  }[];
  readonly tab: string;
  readonly people: readonly string[];
  /** Those with a result of anybody. */
  readonly months: number;
  /** First and last month, "2024-01". */
  readonly first: string;
  readonly last: string;
  readonly metrics: readonly {
    readonly name: string;
    /** What it is called unless the user says otherwise: its name, but for what the source has no word for. */
    readonly usual: string;
    readonly currency: string | null;
    /** Its people, in the source's order. */
    readonly review: readonly PersonFound[];
    /** Whether it seems to be counted one by one. */
    readonly isCount: boolean;
    /** Whether it seems to be one that the team wants fewer of. */
    readonly isLessBetter: boolean;
    /** The metric that counts the sales which its amounts come from; null where none does. */
    readonly sold: string | null;
    /** The steps of the sale that seem to lead to it, first to last. */
    readonly stages: readonly { readonly metric: string; readonly minutes: number | null }[];
  }[];
  /** The metric that goals are set for unless the user chooses another. */
  readonly metric: string;
  /** The main metric's last (up to) three months of the first three people. */
  readonly sample: {
    readonly months: readonly string[];
    readonly rows: readonly {
      readonly person: string;
      readonly values: readonly (number | null)[];
    }[];
  };
  /** How the columns were read, a sentence in the user's language. */
  readonly columns: string;
  /** Every oddity of the table, a sentence each. */
  readonly notices: readonly string[];
  /** Every oddity of its people. */
  readonly peopleNotices: readonly string[];
  /** Periods to choose from ("2026", "2026-Q1"…), the default first. */
  readonly periods: readonly string[];
  /** Those of which whole months are over by now, and whether all of them are. */
  readonly begun: readonly { readonly period: string; readonly isOver: boolean }[];
  /** The first whole year or quarter that lies ahead by now. */
  readonly ahead: string;
  /** Months without results between the last one and that. */
  readonly gap: number;
  /** Whether this is our example. */
  readonly isExample: boolean;
}

export interface Question extends Source {
  readonly metric: string;
  /** "2026", "2026-Q1", "2026-H1". */
  readonly period: string;
  /** In [0.5, 0.8]. */
  readonly probability: number;
  /** Market growth a year (0.03), null for the team's own trend. */
  readonly growth: number | null;
  readonly steps: Steps;
}

/** What a write would change, and what it would leave. Sentences are in the user's language. */
export interface Changes {
  /** A short print of the goals that would be written: the write of another is refused. */
  readonly print: string;
  /** The goals that these take the place of, where they are of another period or metric; else "". */
  readonly instead: string;
  readonly currency: string | null;
  /** Sums of the main metric's goals, as computed; where no own value counts, before is what counted then. */
  readonly total: { readonly before: number; readonly after: number };
  /** The sums with the manager's own values in their place, as the last write or publication left them and as they are now; null where none counts now. */
  readonly withOwn: { readonly before: number; readonly after: number } | null;
  /** What they come to in the workbook as it stands, where own values set or cleared since the last write make it another sum than then; else null. */
  readonly now: number | null;
  /** Mean chance, 0–1, of the main metric's goals that will hold, and what these cost, null where nothing is paid. */
  readonly held: {
    readonly chance: number;
    readonly costs: { readonly atTarget: number; readonly expected: number } | null;
  };
  /** Chance, 0–1, that the incentives' budget suffices; before is null where it is not known, all of it where there is no budget. */
  readonly budget: {
    readonly before: number | null;
    readonly after: number;
    /** Whether nobody can be paid more than it. */
    readonly isSure: boolean;
  } | null;
  /**
   * How far the goals lie from the company's target, below 0 where part of it is in nobody's goal: as the
   * workbook stands, null where there was none, and after the update; all of it null where there is none then.
   */
  readonly gap: {
    readonly before: number | null;
    readonly after: number;
    /** Whether both are measured against one target. */
    readonly isSameTarget: boolean;
  } | null;
  /**
   * What to hand out on top of the company's target, a share of it, so that own values count for it, and what
   * all goals come to then; null where nothing is divided or own values leave nothing to divide, where goals
   * are announced, which only rise at reviews, and where it brings their sum no nearer.
   */
  readonly again: { readonly onTop: number; readonly goals: number } | null;
  /** How many goals stay, the manager's own ones apart, although another share is handed down on top of the target, for that is less than a step of rounding for each; null where none do. */
  readonly rounded: { readonly count: number; readonly step: number } | null;
  /** Whether a target is divided into goals that are announced: then it is not divided again. */
  readonly isAnnounced: boolean;
  /** What is different for everybody; "" where nothing is known to be. */
  readonly causes: string;
  /** The metrics of all goals that will be another amount than after the last write, one a goal; "" for the main one. Own values set or taken away since then are among them. */
  readonly moved: readonly string[];
  /** Those of them that move by own values set or taken away; null where somebody had, or will have, none. */
  readonly byOwn: readonly {
    readonly person: string;
    /** The source's own word; "" for the main one. */
    readonly metric: string;
    readonly currency: string | null;
    readonly before: number | null;
    readonly after: number | null;
  }[];
  /** How many goals hold an own value, whether or not what is computed behind it changes. */
  readonly ownStay: number;
  /** Goals that change; null where somebody had, or will have, none. */
  readonly goals: readonly {
    readonly person: string;
    /** The source's own word; "" for the main one. */
    readonly metric: string;
    readonly currency: string | null;
    readonly before: number | null;
    readonly after: number | null;
    /** The manager's own value in its place, which stays; null where there is none. */
    readonly own: number | null;
    readonly why: string;
  }[];
  /** What is to be known first, a sentence each: rows that are new and do not count. */
  readonly notices: readonly string[];
  /** What there is to decide about goals that the manager has set, and what the goals that will hold make of the target, of limits and of incentives. */
  readonly needs: readonly Need[];
  /** What the user typed into our tabs and the answers do not know: they may use it, or leave it there. */
  readonly typed: readonly TypedInput[];
  /** The user's cells on our tabs, which stay: how many a tab, and the first of them in words. */
  readonly kept: readonly {
    readonly tab: string;
    readonly count: number;
    readonly cells: readonly string[];
  }[];
}

/** Something that a manager has to decide, mend or tell somebody. */
export interface Need {
  readonly sentence: string;
  /** Whether the manager has something to decide or mend; else it is good to know. */
  readonly isDecision: boolean;
  /** Whether it is rather going to fail than not. */
  readonly isWarning?: true;
  /** Whether it is of the goals that hold, own values in the place of computed ones. */
  readonly isOfHeld?: true;
  /** The screen where that is done; null where it is none of the wizard's. */
  readonly screen: DraftScreen | null;
  /** The tab where it is. */
  readonly tab?: ShownTab;
}

/** A tab of ours that the sidebar leads to. */
export type ShownTab = "goals" | "team" | "fairness";

export interface Written {
  /** Name of the Goals tab. */
  readonly tab: string;
  /** The user's own tab that the results came from, untouched. */
  readonly sourceTab: string;
  readonly people: number;
  /** Sum of the goals as computed. */
  readonly total: number;
  readonly currency: string | null;
  /**
   * Goals that the manager has set in the place of computed ones: of how many people, and what all
   * goals come to in the sheet with them; null where there are none.
   */
  readonly own: { readonly people: number; readonly total: number } | null;
  /** Mean chance of the goals that hold, the manager's own among them, 0–1. */
  readonly chance: number;
  /** Whether tabs of ours were there already and were changed in place. */
  readonly updated: boolean;
  /** What undoing it would do. */
  readonly undo: Undoable;
  /** Tabs made by this write, the hidden one included. */
  readonly newTabs: readonly string[];
  /** What needs the manager, the most urgent first. */
  readonly needs: readonly Need[];
  /** How the goals came about, a sentence each. */
  readonly notices: readonly string[];
}

/** What undoing the last write would do, for the user to agree to. */
export interface Undoable {
  /** The minute of the write, in the spreadsheet's zone: "2026-01-10T09:30". */
  readonly written: string;
  /** The tabs in sight that it made, which would go. */
  readonly goes: readonly string[];
  /** The tabs in sight that it changed, which would be as before; the log keeps what it tells. */
  readonly back: readonly string[];
  /** Whether it was the first: it changed no tab that was there. */
  readonly isFirst: boolean;
  /** Whether it left every computed goal as it was, as far as it told: then undoing it changes no goal. */
  readonly isSame: boolean;
  /** The manager's own values of the main metric in Goals, which stay; none for a first write. */
  readonly own: readonly OwnKept[];
  /** What these are in; null where they are no money, or an older write did not tell. */
  readonly currency: string | null;
  /** The version that was published after it, so that the status goes back to a draft; null for none. */
  readonly version: number | null;
  /** The version that was published after it where the status stays as it is; null for none. */
  readonly stays: number | null;
}

/** Whose goal is the manager's own, and what it is. */
export interface OwnKept {
  readonly person: string;
  readonly goal: number;
}

export interface Undone {
  /** The minute of the write that was taken back, in the spreadsheet's zone. */
  readonly when: string;
  /** Whether that changed goals that were there; else it was the first. */
  readonly isUpdate: boolean;
  /** Tabs taken away (after a first write), else empty. */
  readonly removed: readonly string[];
  /** The Goals tab, put back as it was with the others (after a re-run), else "". */
  readonly restored: string;
  /** All tabs in sight that were put back. */
  readonly back: readonly string[];
  /** What is in Goals again; null where no goals are back. */
  readonly goals: {
    /** The minute of the write that they are of, in the spreadsheet's zone; null where no way back told it. */
    readonly written: string | null;
    /** The sum in Goals before undoing and after it, own values in it. */
    readonly before: number;
    readonly after: number;
    /** What the sums are in; null where they are no money, or an older write did not tell. */
    readonly currency: string | null;
    /** Whether they are all the same as before undoing. */
    readonly isSame: boolean;
    /** The own values that stand in Goals, as they did: undoing a write leaves what the user typed. */
    readonly own: readonly OwnKept[];
  } | null;
  /** The version that was published after it, so that the status is a draft again; null for none. */
  readonly version: number | null;
  /** The version that was published after it where the status is as it was; null for none. */
  readonly stays: number | null;
  /** The answers that the goals stand on which are back; null where there are none, or those undone are the same. */
  readonly answers: Question | null;
}

export interface Frozen {
  /** Blocks that are values now, each by its formula's cell and what that filled: "Plan!A1:C12". */
  readonly blocks: readonly string[];
  /** Which formulas stay, and why. */
  readonly notices: readonly string[];
}

export interface Unfrozen {
  /** Cells whose formulas are back, "Plan!A1". */
  readonly formulas: readonly string[];
  /** Which values stay, and why. */
  readonly notices: readonly string[];
}

/** What `rpc` returns: a mistake of the user's is an answer, not an exception. */
export type Answer<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: GoalErrorCode; readonly sentence: string };
