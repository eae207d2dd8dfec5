import type { InFile, InFileDone, InFilePlan, InFileService } from "../../../addon/in-file.ts";
import type { ShareRole } from "../../../addon/sharing.ts";
import type { Wait } from "../../state.ts";

/** One question of this page to the server. */
export type InFileCall = {
  readonly [Name in keyof InFileService]: {
    readonly name: Name;
    readonly args: Parameters<InFileService[Name]>;
  };
}[keyof InFileService];

/** What the server says to it. */
export type InFileReply = {
  readonly [Name in keyof InFileService]: {
    readonly name: Name;
    readonly value: ReturnType<InFileService[Name]>;
  };
}[keyof InFileService];

/** What somebody is to get; "none" changes nothing for them. */
export type Choice = ShareRole | "none";

export interface InFileState {
  readonly page: "opening" | "allSee" | "who" | "plan" | "done" | "takeBack";
  /** Where the page goes once it knows who can open the file. */
  readonly next: "allSee" | "takeBack";
  readonly inFile: InFile | null;
  /** The question that is open now. Replies to any other number come too late. */
  readonly asking: {
    readonly request: number;
    readonly call: InFileCall;
    readonly wait: Wait;
  } | null;
  readonly requests: number;
  /** What was chosen by hand. */
  readonly choices: Readonly<Record<string, Choice>>;
  /** How often it was gone on with nobody chosen: from 1 on it is said. */
  readonly tries: number;
  readonly plan: InFilePlan | null;
  /** Whether the plan is another one than that which was confirmed. */
  readonly isChanged: boolean;
  readonly done: {
    readonly does: "share" | "takeBack";
    readonly people: readonly InFileDone[];
  } | null;
  /** Why what was asked for did not happen, a sentence; "" for nothing. */
  readonly problem: string;
  /** A call without an answer, or without the one that the page needs. */
  readonly failure: {
    readonly call: InFileCall;
    readonly details: string;
    readonly sentence: string | null;
  } | null;
}

export const firstInFileState: InFileState = {
  ...{ page: "opening", next: "allSee", inFile: null, requests: 1 },
  asking: { request: 1, call: { name: "inFile", args: [] }, wait: "none" },
  ...{ choices: {}, tries: 0, plan: null, isChanged: false, done: null },
  ...{ problem: "", failure: null },
};

/** The state with a new question open. */
export const asking = (state: InFileState, call: InFileCall): InFileState => ({
  ...state,
  requests: state.requests + 1,
  asking: { request: state.requests + 1, call, wait: "none" },
  ...{ problem: "", failure: null },
});
