import type { Month } from "../../core/calendar/month.ts";
import type { IncentivePlan } from "../../core/choices.ts";
import type { Scenario } from "../../core/company/scenarios.ts";
import type { ToldMonths } from "../../core/goals/kept-months.ts";
import type { Results } from "../../core/history/results.ts";
import type { Plan } from "../../core/planned.ts";
import type { Resource } from "../../core/potential/capacity.ts";
import type { AnswerPart } from "../../text/cause-sentence.ts";
import type { WorkbookText } from "../../text/en/workbook.ts";
import type { Language } from "../../text/voice.ts";
import type { Publication } from "./start/publication.ts";
import type { TeamTold } from "./team/team-rows.ts";

/** What the words and formats of a workbook depend on. */
export interface WorkbookVoice {
  readonly text: WorkbookText;
  readonly language: Language;
  /** The spreadsheet's locale. */
  readonly locale: string;
}

/** A plan, and the metric that its goals are set for. */
export interface GoalsFacts {
  readonly plan: Plan;
  readonly metric: string;
  readonly currency: string | null;
}

/** Everything that a goal workbook tells. */
export interface WorkbookFacts extends GoalsFacts {
  /** Where the results were read, "Results!A3:Z8". */
  readonly source: string;
  /** The main metric's results before the period, windfalls and all. */
  readonly results: Results;
  /** Each metric's results as far as the table has them, those of the period itself among them. */
  readonly tracked: ReadonlyMap<string, Results>;
  readonly data: readonly DataRow[];
  /** The first month, which is left out since the results begin within it; null where it counts. */
  readonly firstLeftOut: Month | null;
  /** The last month of the period whose results a review took in; null for none. */
  readonly taken: Month | null;
  /** The month from which results were left out, since it was not over; null where none were. */
  readonly unfinished: Month | null;
  /** Room to grow as it was answered; null where nobody did. */
  readonly potential: PotentialTold | null;
  /** What must keep up with the sales. */
  readonly resources: readonly Resource[];
  readonly incentives: IncentivePlan | null;
  /** Goals of the main metric that the manager has set in the place of computed ones, by person. */
  readonly ownGoals: ReadonlyMap<string, number>;
  /** The same of further metrics, by metric and person (`measureKey`). */
  readonly ownFurther: ReadonlyMap<string, number>;
  /** Whether a cancelled sale gives its pay back, as the manager said. */
  readonly hasClawback: boolean;
  /** Whether the manager chose the rewards that cost little; else they are all that suit the team, for ideas. */
  readonly hasChosenRewards: boolean;
  /** Goals that the team knew before, and the documented cause for making one easier; null where none are announced. */
  readonly announced: AnnouncedTold | null;
  /** The same of further metrics, by name; nothing of one without. */
  readonly furtherAnnounced: ReadonlyMap<string, AnnouncedTold>;
  /** The last version that was published for the period; null where none is. */
  readonly published: Publication | null;
  /** What it told of goals, by metric and person; nothing of whom it did not tell. */
  readonly told: ReadonlyMap<string, ReadonlyMap<string, ToldGoal>>;
  /** How many months of the period have begun, the last one left out: of a goal that is another by now they stay as told. */
  readonly begun: number;
  /** The same team under other assumptions. */
  readonly scenarios: readonly Scenario[];
  /** What the roster says that fair goals should not go with, by person. */
  readonly roster: {
    readonly territories: ReadonlyMap<string, number>;
    readonly managers: ReadonlyMap<string, string>;
    readonly hired: ReadonlyMap<string, Month>;
  };
  /** What the Team tab tells. */
  readonly team: TeamTold;
  /** Twelve factors as the manager typed them in place of those found; null where none were given. */
  readonly ownSeason: readonly number[] | null;
  /** Growth a year that the manager gave; null where it is the team's own. */
  readonly ownGrowth: number | null;
  /** Working days of a month, and hours of a day for selling. */
  readonly workingDays: number;
  readonly sellingHours: number;
  /** Everybody's last twelve months of each metric of the table, together, and how many of them are known. */
  readonly lastYear: ReadonlyMap<string, { readonly total: number; readonly months: number }>;
  /** Who wrote the goals first; "" where nobody said. */
  readonly owner: string;
  /** The day of writing, "2026-01-10". */
  readonly today: string;
  /** Which of the decisions somebody made; the others hold as found. */
  readonly answered: Readonly<Record<DecisionName, boolean>>;
}

/** A goal as it was published, month by month. */
export interface ToldGoal extends ToldMonths {
  /** Why the manager set it; "" for a computed one. */
  readonly reason: string;
}

export interface AnnouncedTold {
  readonly goals: ReadonlyMap<string, number>;
  readonly cause: string;
  /** Whether a review may make them harder now. */
  readonly mayRise: boolean;
}

/** What helps the team sell more, and how far the market is won. */
export interface PotentialTold {
  readonly tools: boolean;
  readonly leads: boolean;
  readonly training: boolean;
  readonly coaching: boolean;
  /** Share of these that is in place. */
  readonly support: number;
  /** Shares of the market; null where they were not answered. */
  readonly penetration: number | null;
  readonly ceiling: number | null;
  /** Share of the market's room that is left. */
  readonly headroom: number;
}

/** What is decided on the way to the goals: the six steps, of which the second has season and market apart. */
export type DecisionName = Exclude<AnswerPart, "table" | "roster">;

/** One result as it was read. */
export interface DataRow {
  readonly person: string;
  readonly month: Month;
  readonly metric: string;
  /** The metric's, ISO 4217; null where none is known. */
  readonly currency: string | null;
  /** null where the month has no result. */
  readonly value: number | null;
  /** The first cell that it was read from, "C5", and how many more were added up; null where nothing says. */
  readonly cells: { readonly first: string; readonly more: number } | null;
  readonly flag: "windfall" | "missing" | "added" | null;
}
