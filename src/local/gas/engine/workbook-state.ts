import type { Zone } from "./library.ts";

/** Where a mark or a lock lies. A zone without `right` is whole rows, without `bottom` whole columns. */
export type Place =
  | { readonly kind: "spreadsheet" }
  | { readonly kind: "sheet"; readonly sheetId: string }
  | { readonly kind: "range"; readonly sheetId: string; readonly zone: OpenZone };

export interface OpenZone {
  readonly left: number;
  readonly top: number;
  readonly right: number | undefined;
  readonly bottom: number | undefined;
}

export interface Mark {
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  readonly visibility: string;
  readonly place: Place;
}

export interface Lock {
  readonly id: number;
  readonly description: string;
  readonly warningOnly: boolean;
  /** E-mails of those who may still edit; the file's owner may always. */
  readonly editors: readonly string[];
  readonly domainEdit: boolean;
  readonly place: Place;
  /** Parts of a protected tab that everybody who may edit the file may edit. */
  readonly unprotected: readonly OpenZone[];
}

/** Whose file it is, and with whom it is shared. E-mails. */
export interface FileState {
  /** Google's id: what the address of the file ends in. Empty in a file that no host has opened. */
  readonly id: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly viewers: readonly string[];
}

export interface Note {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly text: string;
}

/** What Google keeps of a spreadsheet beside its cells. JSON; lies under `goalwright` in the engine's data. */
export interface WorkbookState {
  readonly timeZone: string;
  readonly file: FileState;
  /** Google's numeric sheet ids, by the engine's sheet id. */
  readonly sheetNumbers: Readonly<Record<string, number>>;
  readonly marks: readonly Mark[];
  readonly locks: readonly Lock[];
  readonly notes: readonly Note[];
  /** Of the document, the user and the script. */
  readonly properties: Readonly<Record<PropertyScope, Readonly<Record<string, string>>>>;
  /** The next id of a mark, a lock or a sheet: ids are never used twice. */
  readonly nextId: number;
}

export type PropertyScope = "document" | "user" | "script";

/** A single change of the state. Goes through the engine's history, so that undo takes it back. */
export type StateEdit =
  | { readonly kind: "addMark"; readonly mark: Omit<Mark, "id"> }
  | { readonly kind: "changeMark"; readonly id: number; readonly value: string | null }
  | { readonly kind: "removeMark"; readonly id: number }
  | ({
      readonly kind: "addLock";
      readonly place: Place;
      readonly editors: readonly string[];
    } & Partial<Omit<Lock, "id">>)
  | {
      readonly kind: "changeLock";
      readonly id: number;
      readonly change: Partial<Omit<Lock, "id">>;
    }
  | { readonly kind: "removeLock"; readonly id: number }
  | {
      readonly kind: "setNotes";
      readonly sheetId: string;
      readonly zone: Zone;
      readonly texts: readonly (readonly string[])[];
    }
  | { readonly kind: "numberSheet"; readonly sheetId: string; readonly number: number }
  | { readonly kind: "setTimeZone"; readonly timeZone: string };

export const emptyState: WorkbookState = {
  timeZone: "Etc/UTC",
  file: { id: "", owner: "", editors: [], viewers: [] },
  sheetNumbers: {},
  marks: [],
  locks: [],
  notes: [],
  properties: { document: {}, user: {}, script: {} },
  nextId: 1,
};
