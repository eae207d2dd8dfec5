// What the sidebar asks about sharing the workbook itself, through `rpc`. JSON both ways.
import type { ShareRole } from "./sharing.ts";

/** Answered by the same door as `Service`. */
export interface InFileService {
  /** Who could get the workbook, who has it, and what they would see. Changes nothing. */
  inFile(): InFile;
  /**
   * Shares the workbook with some of the team. Without the `confirm` of a plan that still holds it
   * only answers the plan, to be read and confirmed; with it, it is carried out.
   */
  shareInFile(wish: InFileWish): InFileShared;
  /** Takes back what `shareInFile` gave, and the protections. */
  unshareInFile(): readonly InFileDone[];
}

export interface InFile {
  /** Everybody in the Team tab. */
  readonly people: readonly InFilePerson[];
  /** Addresses that can open the file and are nobody's of the team, or were not given by us. */
  readonly others: readonly { readonly email: string; readonly role: InFileRole }[];
  /** The user's own tabs and all hidden ones: whoever gets the file can see them. */
  readonly seen: readonly string[];
  /** Whether our tabs are protected against everybody but the manager. */
  readonly isProtected: boolean;
  readonly notices: readonly string[];
}

export type InFileRole = "owner" | ShareRole;

export interface InFilePerson {
  readonly person: string;
  /** As the Team tab has it, or else the roster; "" where neither has one. */
  readonly email: string;
  /** Why this person cannot get the file, a sentence; "" where they can. */
  readonly problem: string;
  /** What the person may do with the file now; null for nothing. */
  readonly role: InFileRole | null;
  /** Whether we gave that. */
  readonly isOurs: boolean;
}

/** By the names in the Team tab. An editor may type results in Tracking's yellow cells, and nothing else of ours. */
export interface InFileWish {
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
  /** The plan's own `confirm`, "" to ask for the plan. */
  readonly confirmed: string;
}

export interface InFilePlan {
  /** Who gets what: "Ana (ana@acme.com) can type her results." */
  readonly gets: readonly string[];
  /** What must be known before: who sees what, and what protection does not do. */
  readonly warnings: readonly string[];
  /** What stands in the way: then nothing is shared. */
  readonly problems: readonly string[];
  /** To be passed on to carry the plan out; "" where something stands in the way. */
  readonly confirm: string;
}

export interface InFileShared {
  readonly plan: InFilePlan;
  /** What was done; null where the plan was only asked for, or is not the one that was confirmed. */
  readonly done: readonly InFileDone[] | null;
}

/** What became of one person's access. */
export interface InFileDone {
  readonly person: string;
  readonly email: string;
  readonly did: "given" | "taken" | "same" | "failed";
  /** Why it failed or stays, a sentence; "" for nothing. Doing it again goes on with them. */
  readonly problem: string;
}
