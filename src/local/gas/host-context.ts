import type { LocalDrive } from "./drive/local-drive.ts";
import type { Getters, Library, Locale, Model, Zone } from "./engine/library.ts";
import type { Person } from "./engine/lock-rule.ts";
import type { StateGetters } from "./engine/workbook-plugin.ts";
import type { WorkbookState } from "./engine/workbook-state.ts";
import type { Manifest } from "./run/manifest.ts";
import type { RunningMeter } from "./run/meter.ts";
import type { Mode } from "./run/permission.ts";
import type { WriteBuffer } from "./write-buffer.ts";

/** The global object that Code.js was evaluated in: a vm context, or the window of a hidden frame. */
export interface ScriptScope {
  Date: DateConstructor;
  Array: ArrayConstructor;
  Error: ErrorConstructor;
  JSON: JSON;
  [name: string]: unknown;
}

/** Somebody's Google account. */
export interface Account {
  readonly email: string;
  /** Empty where nobody has given one. */
  readonly name: string;
}

/** What a person chooses outside of the spreadsheet. May be changed while the host runs. */
export interface HostSettings {
  /** Session.getActiveUserLocale(), "es" or "en_GB". */
  userLocale: string;
  /** Session.getScriptTimeZone(). */
  scriptTimeZone: string;
  /** Whose account it is: scripts run as this person, who also sits at the grid. */
  user: Account;
}

export interface MenuEntry {
  readonly label: string;
  /** The function that a click runs. */
  readonly run: string;
}

/** What the script shows to people, and the grid. */
export interface HostEvents {
  /** The add-on's menu, null where it has a line. */
  readonly menu?: (entries: readonly (MenuEntry | null)[]) => void;
  readonly sidebar?: (sidebar: { readonly title: string; readonly html: string }) => void;
  readonly toast?: (toast: { readonly message: string; readonly title: string }) => void;
  /** Shows a message until it is answered; true for OK or yes. Without a person the answer is yes. */
  readonly alert?: (alert: { readonly title: string; readonly message: string }) => boolean;
  /** The person at the grid may not change what they have tried to. */
  readonly forbidden?: () => void;
  /** They have changed a cell of which a protection warns: Google asks them first. */
  readonly warned?: () => void;
}

/** What every service object works with. */
export interface HostContext {
  readonly library: Library;
  readonly scope: ScriptScope;
  readonly files: Readonly<Record<string, string>>;
  /** Of the file. */
  name: string;
  readonly manifest: Manifest;
  readonly drive: LocalDrive;
  readonly settings: HostSettings;
  readonly events: HostEvents;
  readonly meter: RunningMeter;
  readonly writes: WriteBuffer;
  readonly documentLock: DocumentLock;
  readonly objects: ServiceObjects;
  /** Whoever sits at the grid, with their rights in this file. */
  readonly person: () => Person;
  mode: Mode;
  /** Set when the model exists; formulas are evaluated before that, with getters alone. */
  model: Model | null;
  getters: (Getters & StateGetters) | null;
}

/** Makers of the objects that refer to one another. */
export interface ServiceObjects {
  readonly spreadsheet: () => GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: (sheetId: string) => GoogleAppsScript.Spreadsheet.Sheet;
  readonly range: (sheetId: string, zone: Zone) => GoogleAppsScript.Spreadsheet.Range;
}

export interface DocumentLock {
  /** By this script. */
  held: boolean;
  /** By another run, which never ends: for tests. */
  takenElsewhere: boolean;
}

/** The getters, once there is a spreadsheet. */
export function gettersOf(context: HostContext): Getters & StateGetters {
  if (context.getters === null) throw new Error("The spreadsheet is not open yet");
  return context.getters;
}

/** Getters after all pending writes: what a reading method uses. */
export function freshGetters(context: HostContext): Getters & StateGetters {
  if (context.mode !== "customFunction") context.writes.flush();
  return gettersOf(context);
}

const GRID = /_SHEET$|^(?:ADD|REMOVE)_COLUMNS_ROWS$/;

/** Getters after all pending changes of tabs, rows and columns: enough to say where something is. */
export const settledGetters = (context: HostContext): Getters & StateGetters =>
  gettersAfter(context, GRID);

/** Getters after pending commands of such types. */
export function gettersAfter(context: HostContext, types: RegExp): Getters & StateGetters {
  if (context.mode !== "customFunction" && context.writes.has(types)) context.writes.flush();
  return gettersOf(context);
}

export const stateOf = (context: HostContext): WorkbookState =>
  gettersOf(context).getAppsScriptState();

export const localeOfSheet = (context: HostContext): Locale => gettersOf(context).getLocale();

/** Throws as Google's services do: an error of the script's own realm, called Exception. */
export function refuse(context: HostContext, sentence: string): never {
  const error = new context.scope.Error(sentence);
  error.name = "Exception";
  throw error;
}
