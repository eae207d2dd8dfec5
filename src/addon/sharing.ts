// What the sidebar and the command line ask about publishing and sharing, through `rpc`. JSON both ways.

/** Answered by the same door as `Service`. */
export interface SharingService {
  /** How far the plan is published and shared. Changes nothing. */
  sharing(): Sharing;
  /** Marks the goals as they are now as reviewed by somebody. */
  review(who: string): Sharing;
  /** Freezes the reviewed goals as a version. */
  publish(request: PublishRequest): Sharing;
  /** Brings a cell to the front, "Goals!O12", and selects it. */
  showCell(where: string): null;
  /** Makes or updates people's own files, and invites them. */
  share(request: ShareRequest): ShareReport;
  /** Reads what people wrote into their files, and shows it in the Shared tab. */
  readBack(people: readonly string[]): ReadBack;
  /** Puts results that people typed into Tracking's empty cells, and into no other. */
  track(results: readonly TrackedResult[]): Tracked;
  /** Writes a reply into somebody's file, beside what they answered and into no cell of theirs. */
  reply(request: ReplyRequest): ShareReport;
  /** Takes invitations back; the files stay. */
  unshare(people: readonly string[]): ShareReport;
  /** Takes invitations back and marks the files as archived. */
  archive(people: readonly string[]): ShareReport;
}

/** How far the plan is, and who has a file. Sentences are in the user's language. */
export interface Sharing {
  /** Of the goals as the workbook has them now: a change makes a reviewed or published plan a draft again. */
  readonly state: "draft" | "reviewed" | "published";
  /** What keeps the goals from being reviewed: out of date, a reason missing; "" for nothing. */
  readonly trouble: string;
  /** Where the wizard mends that trouble: at its last step, at its first, or nowhere (null). */
  readonly mends: "update" | "wizard" | null;
  /** What somebody has set on Start by hand, while nothing of it is recorded here; null for nothing. */
  readonly startSays: "reviewed" | "published" | null;
  /** The day in the spreadsheet's zone, "2026-01-10". */
  readonly today: string;
  /** Who stands for the goals as they are now, and since which day, "2026-01-10". */
  readonly reviewed: { readonly by: string; readonly on: string } | null;
  /** The last version of this period; null where none is published. */
  readonly version: {
    readonly number: number;
    readonly by: string;
    readonly on: string;
    /** First month that it holds for, "2026-01". */
    readonly from: string;
    readonly cause: string;
  } | null;
  /** The period, "2026", and its months, "2026-01"…: a change begins with one of them. "" and empty where it is not known. */
  readonly period: string;
  readonly months: readonly string[];
  /** What people's files promise of changes; null where the goals are not known. */
  readonly promise: {
    /**
     * The last day on which goals may be corrected either way, "2026-01-31": what the last version told, or,
     * where none is published, the day before the period begins; "" where it is over.
     */
    readonly correctUntil: string;
    /** Months from which a reviewed goal may hold, of reviews that do not lie open yet. */
    readonly reviews: readonly string[];
    /** Whether goals may be made harder today without breaking it. */
    readonly mayRise: boolean;
  } | null;
  /** Whether the last version, of whatever period, told people no chances; null where none is published. */
  readonly hidesChance: boolean | null;
  /** Goals that the workbook has otherwise than the last version. */
  readonly changes: readonly GoalDifference[];
  readonly people: readonly SharedPerson[];
  /**
   * Goals in the workbook as it is now whose chance is below 50 in 100, as the person's file says it;
   * `metric` is "" for the main one.
   */
  readonly unlikely: readonly {
    readonly person: string;
    readonly metric: string;
    readonly inHundred: number;
  }[];
  /** Whether these are more than half of all goals that have a chance. */
  readonly areMostUnlikely: boolean;
  /**
   * The company's target and what the goals that hold come to, own values among them; null where no target
   * is known, or the goals are not, and where less is better.
   */
  readonly company: {
    readonly target: number;
    readonly goals: number;
    readonly currency: string | null;
  } | null;
  /** That the manager's own goals bring the sum beyond what can be carried, a sentence; "" where they do not. */
  readonly overCapacity: string;
  /**
   * What there is to look at in the goals before they are published, a sentence each, with the cells where it
   * is, "Goals!O12": reasons that name a colleague, own goals for a leave, goals harder than Stretch,
   * goals that ask more of some than of others.
   */
  readonly toCheck: readonly { readonly sentence: string; readonly cells: readonly string[] }[];
  /** Who has a goal in the workbook as it is now and can be invited to nothing: why, a sentence each. */
  readonly cannot: readonly {
    readonly person: string;
    readonly email: string;
    readonly problem: string;
  }[];
  /** Whose the files are; null where there are none. */
  readonly publisher: { readonly name: string; readonly email: string } | null;
  /** Whether they belong to another account than the user's. */
  readonly isOthers: boolean;
  /** The folder of the files; "" where there is none. */
  readonly folder: string;
  readonly notices: readonly string[];
}

export interface GoalDifference {
  readonly person: string;
  readonly metric: string;
  readonly currency: string | null;
  /** null where the person had, or has, none. */
  readonly before: number | null;
  readonly after: number | null;
  /** Its months as they are published, of which those before a change stay; none where the person had no goal. */
  readonly months: readonly number[];
  /** Its months as the Calendar has them now, none of which stays; none where the person has no goal any more. */
  readonly monthsNow: readonly number[];
  /** Why the manager set it; "" where nobody did, or it is an old one. */
  readonly reason: string;
  /** Whether the reason beside it is still what the last version told, of another goal. */
  readonly hasOldReason: boolean;
  /** The cell of that reason, "Goals!O12"; "" where nobody has set the goal. */
  readonly reasonAt: string;
  /** Whether it asks for more than what was published (of what is better the less there is, for less). */
  readonly isHarder: boolean;
}

export type ShareRole = "reader" | "writer";

/** Somebody with a published goal, or with a file of before. */
export interface SharedPerson {
  readonly person: string;
  /** As the roster has it; "" where it has none. */
  readonly email: string;
  /** Why nobody can be invited to this person's file, a sentence; "" where somebody can. */
  readonly problem: string;
  /** Why the address may be somebody else's, a sentence; "" where nothing speaks for it. Nothing is refused. */
  readonly caution: string;
  /** Whether the person has no published goal (any more): their file is only kept. */
  readonly isGone: boolean;
  /** Whether a goal of theirs changed within the period with the last version. */
  readonly isChanged: boolean;
  /** The published goal in the main metric; null for somebody who is gone. */
  readonly goal: {
    readonly metric: string;
    readonly currency: string | null;
    readonly isLessBetter: boolean;
    readonly amount: number;
  } | null;
  /**
   * What an e-mail with the invitation would say, in the person's language, without the manager's own
   * line and the name below; "" for somebody who is gone.
   */
  readonly message: string;
  readonly file: {
    readonly url: string;
    /** Version that stands in it; 0 while it is empty. */
    readonly version: number;
    /**
     * Whether it shows the version before the last one, which has the same for this person: goals, their
     * months and reasons, pay, and whether a chance is told.
     */
    readonly isSame: boolean;
    readonly invited: { readonly email: string; readonly role: ShareRole } | null;
    readonly isArchived: boolean;
  } | null;
  /** What sharing would do. */
  readonly will: "create" | "update" | "nothing";
}

export interface PublishRequest {
  /** Who publishes, for the version and for the files. */
  readonly who: string;
  /** The first month of a change, "2026-04"; not looked at for a period's first version. */
  readonly from: string;
  /** Why published goals change; "" for a period's first version. */
  readonly cause: string;
  /** Last day to question a goal, "2026-01-31"; "" for none. */
  readonly questionsUntil: string;
  /** Whether people's files and messages tell no chances. */
  readonly hidesChance?: boolean;
  /** Whether another goal with the reason of the former one is meant so. */
  readonly keepsReason?: boolean;
}

/** Files for some people. The sidebar asks for a few at a time, so that it can show how far it is. */
export interface ShareRequest {
  readonly people: readonly string[];
  /** As what they are invited; null makes files and invites nobody. */
  readonly role: ShareRole | null;
  /** Whether Google sends an e-mail with the invitation. */
  readonly isTold: boolean;
  /** The manager's own line in that e-mail, the same to everybody; none or "" for none. */
  readonly line?: string;
  /**
   * In the last call of a run: what the calls before it reported. With it the Shared tab lists the
   * files of the whole run.
   */
  readonly done?: readonly SharedNow[];
  /** Whether another call of the same run follows: then the log waits for that one. */
  readonly goesOn?: true;
  /** Takes over from another account: everybody gets a new file from this one. */
  readonly isAnew?: true;
}

export interface ShareReport {
  readonly people: readonly SharedNow[];
  /** Why the others were not tried, a sentence; "" where all were. Sharing again goes on with them. */
  readonly stopped: string;
}

/** What became of one person's file. */
export interface SharedNow {
  readonly person: string;
  readonly did: "created" | "updated" | "same" | "failed";
  readonly url: string;
  /** Whether this call invited the person or changed what they may do. */
  readonly isInvited: boolean;
  /** A sentence; "" for none. */
  readonly problem: string;
}

/** What came back from the files. */
export interface ReadBack {
  readonly people: readonly PersonsAnswer[];
  readonly stopped: string;
}

export interface PersonsAnswer {
  readonly person: string;
  /** The day on which the goal was read, "2026-01-15"; "" while it is not. */
  readonly readOn: string;
  readonly verdict: "agree" | "question" | "disagree" | null;
  readonly comment: string;
  /**
   * The version that what they read and answered belongs to, where that is an earlier one than their file
   * shows: then neither is told. 0 where nobody noted which; null for an answer to this one, or none.
   */
  readonly answered: number | null;
  /** What the manager has replied, and on which day, "2026-01-16"; null for nothing. */
  readonly reply: { readonly words: string; readonly on: string } | null;
  /** Of the main metric, in months that are over: what the file has as sold, and what the goal asked for up to then. */
  readonly sold: number | null;
  readonly goalSoFar: number | null;
  /** The last month that is over and has a result, "2026-03"; "" for none. */
  readonly asOf: string;
  /** All results that the person typed, of months to come, too; none that was put there from Tracking. */
  readonly results: readonly TypedResult[];
  readonly problem: string;
}

/** A result that somebody typed into the own file. */
export interface TypedResult {
  readonly metric: string;
  readonly currency: string | null;
  /** "2026-03". */
  readonly month: string;
  readonly result: number;
  /**
   * What Tracking has of it: an empty cell, the same number, or something else, which stays. Nothing
   * goes there of a month that is not over, nor of a metric that Tracking does not have.
   */
  readonly tracking: "free" | "same" | "other" | "toCome" | "none";
}

/** A result for Tracking's cell of a person, a metric and a month, "2026-03". */
export interface TrackedResult {
  readonly person: string;
  readonly metric: string;
  readonly month: string;
  readonly result: number;
}

export interface ReplyRequest {
  readonly person: string;
  readonly words: string;
}

/** What Tracking took; the others had something in their cells by then, or none. */
export interface Tracked {
  readonly put: readonly TrackedResult[];
  readonly tab: string;
}
