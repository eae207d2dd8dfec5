import type { Opening, Service } from "../../addon/service.ts";
import type {
  PersonsAnswer,
  SharedNow,
  ShareRole,
  Sharing,
  SharingService,
} from "../../addon/sharing.ts";
import type { Wait } from "../state.ts";

type All = Pick<Service, "open"> & SharingService;

/** One question of this page to the server. */
export type ShareCall = {
  readonly [Name in keyof All]: { readonly name: Name; readonly args: Parameters<All[Name]> };
}[keyof All];

/** What the server says to it. */
export type ShareReply = {
  readonly [Name in keyof All]: { readonly name: Name; readonly value: ReturnType<All[Name]> };
}[keyof All];

/** The question that is open now. Replies to any other number come too late. */
interface ShareAsking {
  readonly request: number;
  readonly call: ShareCall;
  readonly wait: Wait;
  readonly why: Why;
}

/**
 * Why something is asked: because the user did it; because somebody may have changed the workbook since
 * the page last looked, which shows only where it finds something; or before sharing is begun, or goals
 * are published, beside which an old reason stood.
 */
type Why = "asked" | "glance" | "toShare" | "toPublish";

export type SharePageName =
  | "opening"
  | "standing"
  | "publish"
  | "people"
  | "confirm"
  | "running"
  | "report"
  | "team"
  | "letGo";

/** One person after another, a few a call, until all are done or something stops it. */
export interface Run {
  readonly kind: "share" | "readBack";
  readonly role: ShareRole | null;
  readonly isTold: boolean;
  readonly line: string;
  /** Whether everybody gets a new file from whoever takes over. */
  readonly isAnew: boolean;
  readonly all: readonly string[];
  /** Who is not done yet, those of the open call among them. */
  readonly left: readonly string[];
  readonly done: readonly SharedNow[];
  /** Why it ended early, a sentence; "" where it did not, or where the user ended it. */
  readonly stopped: string;
  /** What was heard instead of an answer; null where there was one. */
  readonly silence: string | null;
  /** Whether the user wants it to end after the open call. */
  readonly isStopping: boolean;
}

export interface LettingGo {
  readonly does: "unshare" | "archive";
  readonly person: string;
}

/** What has just been done, for the page that comes next. */
export type Done =
  | LettingGo
  | { readonly does: "publish" }
  /** Nothing: goals have left the version that was to be shared. */
  | { readonly does: "changed" }
  /** Nothing: goals have left what was reviewed, as with the new reason that was asked for. */
  | { readonly does: "toReview" }
  | { readonly does: "reply"; readonly person: string }
  /** How many results Tracking took, and its name. */
  | { readonly does: "track"; readonly count: number; readonly tab: string }
  /** With what Start had said by hand, and says no longer. */
  | { readonly does: "review"; readonly startSaid: Sharing["startSays"] };

export interface ShareState {
  readonly page: SharePageName;
  readonly opening: Opening | null;
  readonly sharing: Sharing | null;
  readonly asking: ShareAsking | null;
  /** How many questions were asked: the number of the last one. */
  readonly requests: number;
  readonly who: string;
  /** Last day to question a goal, "" for none; null until it is told: three weeks on. */
  readonly until: string | null;
  /** Whether what stands in its field is no whole date. */
  readonly isBadUntil: boolean;
  /** Whether people are told no chances; null until it is told: as the last version had it. */
  readonly hidesChance: boolean | null;
  /** Whether the reasons of former goals are to stand beside changed ones. */
  readonly keepsReason: boolean;
  /** The first month of a change; null until it is told: the next one. */
  readonly from: string | null;
  /** null until it is told: the reasons of the own values that change. */
  readonly cause: string | null;
  /** What people may do; null until it is told: what those who are invited may. */
  readonly role: ShareRole | "none" | null;
  readonly isTold: boolean;
  /** The manager's own line in each e-mail. */
  readonly line: string;
  /** Whether the user takes over from another account. */
  readonly isAnew: boolean;
  /** Who was ticked or unticked by hand. */
  readonly ticks: Readonly<Record<string, boolean>>;
  readonly run: Run | null;
  readonly answers: readonly PersonsAnswer[];
  /** Replies that are not sent yet, by person. */
  readonly replies: Readonly<Record<string, string>>;
  readonly lettingGo: LettingGo | null;
  /** How often the button was pressed with something missing on this page: from 1 on it is said. */
  readonly tries: number;
  readonly done: Done | null;
  /** Why what was asked for did not happen, a sentence; "" for nothing. */
  readonly problem: string;
  /** A call without an answer, or without the one that the page needs. */
  readonly failure: {
    readonly call: ShareCall;
    readonly details: string;
    readonly sentence: string | null;
  } | null;
}

export const firstShareState: ShareState = {
  ...{ page: "opening", opening: null, sharing: null, requests: 1 },
  asking: { request: 1, call: { name: "open", args: [] }, wait: "none", why: "asked" },
  ...{ who: "", until: null, isBadUntil: false, hidesChance: null, from: null, cause: null },
  keepsReason: false,
  ...{
    role: null,
    isTold: true,
    line: "",
    isAnew: false,
    ticks: {},
    run: null,
    answers: [],
    replies: {},
    lettingGo: null,
  },
  ...{ tries: 0, done: null, problem: "", failure: null },
};

/** The state with a new question open. */
export const asking = (state: ShareState, call: ShareCall, why: Why = "asked"): ShareState => ({
  ...state,
  requests: state.requests + 1,
  asking: { request: state.requests + 1, call, wait: "none", why },
  ...{ problem: "", failure: null },
});

/** Where the plan stands is asked again; until it is told, all stays as it is. */
export const glancing = (state: ShareState): ShareState => ({
  ...asking(state, { name: "sharing", args: [] }, "glance"),
  problem: state.problem,
});
