import type { MoreEvenTold, Preview, WhatIf } from "../addon/preview.ts";
import type {
  Changes,
  Columns,
  Found,
  Opening,
  Question,
  Service,
  Source,
  Undone,
  Written,
} from "../addon/service.ts";
import type { FlowScreen } from "./flow.ts";
import type { UnsureNumber, WrongNumber } from "./numbers/number-field.ts";

/** What the wizard waits for: storing answers is no question of the user's, and the help stands apart. */
type Asked = Exclude<keyof Service, "plan" | "keep" | "help" | "freeze" | "unfreeze">;

/** One question to the server. */
export type Call = {
  readonly [Name in Asked]: { readonly name: Name; readonly args: Parameters<Service[Name]> };
}[Asked];

/** What the server says to it. */
export type Reply = {
  readonly [Name in Asked]: { readonly name: Name; readonly value: ReturnType<Service[Name]> };
}[Asked];

/** The question that is open now. Replies to any other number come too late. */
export interface Asking {
  readonly request: number;
  readonly call: Call;
  /** How long already: under 0.3 s, under 2 s, or more. */
  readonly wait: Wait;
  /** Whether the user pressed the button to the next screen meanwhile. */
  readonly goesOn: boolean;
  /** Whether the last screen asks again what it shows already, which stays in sight meanwhile. */
  readonly isAnew?: true;
}

export type Wait = "none" | "short" | "long";

export type Screen = "opening" | "resume" | "empty" | "columns" | FlowScreen | "done";

export interface State {
  readonly screen: Screen;
  /** Whether the user came to change goals that are there: then the last screen comes first. */
  readonly isUpdate: boolean;
  /** The screen to go on with once the table is read again; null to begin with the first. */
  readonly resumes: FlowScreen | null;
  /** The screen to go on with as soon as a question about the table is answered. */
  readonly returnsTo: FlowScreen | null;
  /** How far this table was led through the screens, from 0: so far they can be gone to. */
  readonly reached: number;
  /** Whether there are answers that no write has taken over: they are stored for the next time. */
  readonly isBegun: boolean;
  /** Whether they are those of a write that was undone, and goals that stand on others are back. */
  readonly isUndone: boolean;
  /** Whether the last attempt to store them failed. */
  readonly isUnkept: boolean;
  readonly opening: Opening | null;
  /** What stands in the field of the table; may differ from what was read. */
  readonly typed: string;
  readonly found: Found | null;
  /** Columns that the user is telling, with the answers so far, and whether the table reads with them. */
  readonly columns: {
    readonly value: Columns;
    readonly source: Source;
    readonly isRead: boolean;
  } | null;
  /** The answers that the table was read with, and the user's choices so far. */
  readonly question: Question;
  /** Key of the question that was answered last on this screen: it keeps the focus. */
  readonly answered: string | null;
  /** The last preview and what it answers, which may be older than the question. */
  readonly preview: { readonly of: Question; readonly value: Preview } | null;
  /** The scenarios that were asked for last, and what they answer. */
  readonly whatIf: { readonly of: Question; readonly value: WhatIf } | null;
  /** Whether another division is more even, as asked for last, and what it answers. */
  readonly moreEven: { readonly of: Question; readonly value: MoreEvenTold } | null;
  /** What writing again would change, as asked for last, and what it answers; null where that is not known. */
  readonly changes: { readonly of: Question; readonly value: Changes | null } | null;
  /** How much of what was typed into the workbook was put among the answers on this screen. */
  readonly used: number;
  /** What is handed out on top of the target by dividing it again on this screen, before and now; null where it was not. */
  readonly divided: Divided | null;
  /** The user's name for the log, "" for none. */
  readonly who: string;
  /** What was typed on this screen and is no answer: the way on is barred until it is mended. */
  readonly wrong: readonly WrongNumber[];
  /** The number typed last, where another one may be meant; null where it is clear. */
  readonly unsure: UnsureNumber | null;
  readonly written: Written | null;
  readonly asking: Asking | null;
  /** How many questions were asked: the number of the last one. */
  readonly requests: number;
  /** A mistake that the user can mend, and where. */
  readonly problem: {
    readonly at: "source" | "period" | "screen";
    readonly sentence: string;
  } | null;
  /** What was just taken back. */
  readonly undone: Undone | null;
  /** A call without an answer; `sentence` where the server said why not. */
  readonly failure: {
    readonly call: Call;
    readonly details: string;
    readonly sentence: string | null;
  } | null;
}

export interface Divided {
  /** Null where it was not answered. */
  readonly from: number | null;
  readonly to: number;
}

const OPEN: Call = { name: "open", args: [] };

/** No table, and nothing said of one. */
export const NO_SOURCE: Source = { source: "", table: null, roster: "", told: {} };

/** The sidebar as it opens: the first question is asked already. */
export const firstState: State = {
  screen: "opening",
  isUpdate: false,
  resumes: null,
  returnsTo: null,
  reached: 0,
  isBegun: false,
  isUndone: false,
  isUnkept: false,
  opening: null,
  typed: "",
  found: null,
  columns: null,
  // Growth null is the team's own trend; 0.65 is the chance that design.md starts from.
  question: { ...NO_SOURCE, metric: "", period: "", probability: 0.65, growth: null, steps: {} },
  answered: null,
  preview: null,
  whatIf: null,
  moreEven: null,
  changes: null,
  used: 0,
  divided: null,
  who: "",
  wrong: [],
  unsure: null,
  written: null,
  asking: { request: 1, call: OPEN, wait: "none", goesOn: false },
  requests: 1,
  problem: null,
  undone: null,
  failure: null,
};

/** The same state with nothing open and nothing to say. */
export const calm = (state: State): State => ({
  ...state,
  asking: null,
  problem: null,
  undone: null,
  failure: null,
});

/** Asks the server; the answer to an earlier question no longer counts. */
export const ask = (state: State, call: Call): State => {
  const request = state.requests + 1;
  const asking: Asking = { request, call, wait: "none", goesOn: false };
  return { ...calm(state), asking, requests: request };
};

/** Asks for the preview of the answers. What a growth changes takes a second plan, which its screen alone asks for. */
export const askPreview = (state: State): State =>
  ask(state, {
    name: "preview",
    args: showsEffect(state) ? [state.question, true] : [state.question],
  });

const showsEffect = ({ screen, question }: State): boolean =>
  screen === "season" && question.growth !== null;

/** Whether the preview says what a growth changes, where its screen shows that. */
export const hasEffect = (state: State): boolean =>
  !showsEffect(state) || state.preview?.value.growthEffect !== null;

/** Whether the preview is about the answers as they stand; the goals of all slider positions are there. */
export const hasPreview = ({ preview, question }: State): boolean =>
  preview !== null &&
  preview.of.source === question.source &&
  preview.of.table === question.table &&
  preview.of.roster === question.roster &&
  preview.of.told === question.told &&
  preview.of.metric === question.metric &&
  preview.of.period === question.period &&
  preview.of.growth === question.growth &&
  preview.of.steps === question.steps;

/** Whether the preview's costs, if it has any, are those of the slider's position. */
export const hasCosts = ({ preview, question }: State): boolean =>
  preview === null ||
  preview.value.incentives === null ||
  preview.of.probability === question.probability;

/** What was answered to the question as it stands; null where that was asked of other answers, or never. */
export const answerTo = <T extends { readonly of: Question }>(
  question: Question,
  told: T | null,
): T | null =>
  told !== null && JSON.stringify(told.of) === JSON.stringify(question) ? told : null;

/** Whether it is known what writing the answers as they stand would change. */
export const hasChanges = ({ changes, question }: State): boolean =>
  answerTo(question, changes) !== null;

/** Whether the table in the field is the one that was read. */
export const isRead = ({ found, typed, problem }: State): boolean =>
  found !== null && found.source === typed.trim() && problem?.at !== "source";

const WRITES: readonly Call["name"][] = ["addExample", "removeExample", "write", "undo"];

/** Whether a call changes the file: then nothing else may be asked until it has ended. */
export const writes = ({ name }: Call): boolean => WRITES.includes(name);
