import vm from "node:vm";
import { addTab } from "../files/add-tab.ts";
import { type NamedFile, openFile } from "../files/open-file.ts";
import { toXlsx } from "../files/to-xlsx.ts";
import { createHost, type Host } from "../gas/create-host.ts";
import type { LocalDrive } from "../gas/drive/local-drive.ts";
import { emptyWorkbook } from "../gas/empty-workbook.ts";
import type { Model } from "../gas/engine/library.ts";
import type { Account, DocumentLock, MenuEntry, ScriptScope } from "../gas/host-context.ts";
import { prepareEngine } from "../gas/prepare-engine.ts";
import type { Manifest } from "../gas/run/manifest.ts";
import type { ServiceMeter } from "../gas/run/meter.ts";
import { parseA1 } from "../gas/values/a1.ts";
import { boundedZone } from "../gas/values/bounded-zone.ts";
import { instantOf } from "../gas/values/zone-time.ts";
import { type DriveBook, driveBook } from "./drive-book.ts";
import { loadLibrary } from "./load-library.ts";

export interface WorkbookOptions {
  /** dist/Code.js and dist/Sidebar.html. */
  readonly code: string;
  readonly sidebar: string;
  /** dist/appsscript.json: what the script may do. */
  readonly manifest: Manifest;
  /** An .xlsx or .csv to open; an empty workbook without. */
  readonly file?: NamedFile;
  /** "2026-03-15": the script's clock stands still at noon of this day in the spreadsheet's zone. */
  readonly today?: string;
  /** "es_ES". A file that has been saved by us keeps its own. */
  readonly locale?: string;
  /** "Europe/Madrid", of the spreadsheet. A file that has been saved by us keeps its own. */
  readonly timeZone?: string;
  readonly scriptTimeZone?: string;
  readonly userLocale?: string;
  /** Whose account it is, a manager's without. */
  readonly user?: Account;
  /** A Drive that others use, too; an own, empty one without. */
  readonly drive?: LocalDrive;
}

/** A spreadsheet with the add-on in it, in Node. */
export interface LocalWorkbook {
  /** As google.script.run: JSON copies in and out; throws what the script throws. */
  run(name: string, ...args: unknown[]): unknown;
  /** Clicks an item of the add-on's menu, by its label. */
  clickMenu(label: string): void;
  /** Selects "Tab!A1:B2" as a person does, bringing the tab to the front. */
  select(a1Notation: string): void;
  /** Puts another file's table into a tab of its own and says the tab's name. Throws FileProblem. */
  addTab(file: NamedFile): Promise<string>;
  toXlsx(): Promise<Uint8Array>;
  /** The user's and everybody else's files in Drive, with their permissions, and e-mails sent. */
  readonly drive: LocalDrive;
  /** Opens a file of Drive as somebody at its grid. Throws if it is not shared with them. */
  openDriveFile(fileId: string, email: string): DriveBook;
  readonly host: Host;
  readonly model: Model;
  /** The script's global object. */
  readonly scope: ScriptScope;
  readonly services: ServiceMeter;
  readonly documentLock: DocumentLock;
  /** What people see: the menu as onOpen built it, the sidebar shown last, all messages. */
  readonly shown: {
    menu: readonly (MenuEntry | null)[];
    sidebar: { readonly title: string; readonly html: string } | null;
    readonly toasts: { readonly message: string; readonly title: string }[];
    readonly alerts: { readonly message: string; readonly title: string }[];
    /** How often somebody changed a cell of which a protection warns. */
    warnings: number;
  };
}

/** Whose account it is where nobody says. */
const MANAGER: Account = { email: "manager@example.com", name: "" };

/** Opens a file (or an empty workbook) with the bundle inside, and runs its onOpen. Throws FileProblem. */
export async function openWorkbook(options: WorkbookOptions): Promise<LocalWorkbook> {
  const library = loadLibrary();
  const { functions } = prepareEngine(library, options.code);
  const settings = { locale: options.locale ?? "en_US", timeZone: options.timeZone ?? "Etc/UTC" };
  const data = options.file
    ? await openFile(library, options.file, settings)
    : emptyWorkbook("Sheet1", settings);
  const timeZone = (data as { goalwright: { timeZone: string } }).goalwright.timeZone;
  const shown: LocalWorkbook["shown"] = {
    menu: [],
    sidebar: null,
    toasts: [],
    alerts: [],
    warnings: 0,
  };
  const scope = bareScope(options.code);
  const host = createHost({
    library,
    data,
    code: options.code,
    manifest: options.manifest,
    drive: options.drive,
    scope,
    files: { Sidebar: options.sidebar },
    name: options.file?.name.replace(/\.[^.]*$/, "") ?? "Untitled spreadsheet",
    settings: {
      userLocale: options.userLocale ?? "en_US",
      scriptTimeZone: options.scriptTimeZone ?? "Etc/UTC",
      user: options.user ?? MANAGER,
    },
    events: {
      menu: (entries) => {
        shown.menu = entries;
      },
      sidebar: (sidebar) => {
        shown.sidebar = sidebar;
      },
      toast: (toast) => shown.toasts.push(toast),
      alert: (alert) => shown.alerts.push(alert) > 0,
      warned: () => {
        shown.warnings += 1;
      },
    },
    now: options.today ? noonOf(options.today, timeZone) : null,
  });
  if (functions.includes("onOpen")) host.open("LIMITED");
  return {
    run: host.run,
    clickMenu: (label) => {
      const entry = shown.menu.find((each) => each?.label === label);
      if (!entry) throw new Error(`The menu has no item ${label}`);
      host.runMenuItem(entry.run);
    },
    select: (a1Notation) => select(host.model, a1Notation),
    addTab: (file) => addTab(library, host.model, file, settings),
    toXlsx: () => toXlsx(host.model),
    drive: host.drive,
    openDriveFile: (fileId, email) => driveBook(host.drive.open(fileId, email, library)),
    host,
    model: host.model,
    scope,
    services: host.meter,
    documentLock: host.documentLock,
    shown,
  };
}

/**
 * What the script finds as its own constants: a context's globals are looked up through Node's
 * interceptors at each use, 100 times slower than on Google. But for Date, which the clock replaces.
 */
const BUILT_INS = [
  "Array",
  "Error",
  "JSON",
  "Map",
  "Math",
  "Number",
  "Object",
  "RegExp",
  "Set",
  "String",
]
  .map((name) => `const ${name} = globalThis.${name};`)
  .join("\n");

/** Code.js in a world as bare as Apps Script's: no require, no process, no DOM, no timers, no eval. */
function bareScope(code: string): ScriptScope {
  const scope = vm.createContext(Object.create(null), {
    codeGeneration: { strings: false, wasm: false },
  });
  vm.runInContext(BUILT_INS, scope);
  vm.runInContext(code, scope, { filename: "Code.js" });
  for (const name of ["Date", "Array", "Error", "JSON"]) scope[name] = vm.runInContext(name, scope);
  return scope as ScriptScope;
}

/** Noon of a day in a zone: the same calendar day wherever the script's own zone lies within 12 hours. */
const noonOf = (day: string, zone: string): number => instantOf(zone, Date.parse(`${day}T12:00Z`));

function select(model: Model, a1Notation: string): void {
  const { getters } = model;
  const found = parseA1(a1Notation);
  const sheetId = found?.tab ? getters.getSheetIdByName(found.tab) : getters.getActiveSheetId();
  if (!found || !sheetId) throw new Error(`There is no range ${a1Notation}`);
  const sheetIdFrom = getters.getActiveSheetId();
  if (sheetId !== sheetIdFrom)
    model.dispatch("ACTIVATE_SHEET", { sheetIdFrom, sheetIdTo: sheetId });
  const zone = boundedZone(getters, sheetId, {
    left: found.left ?? 0,
    top: found.top ?? 0,
    right: found.right ?? undefined,
    bottom: found.bottom ?? undefined,
  });
  model.selection.selectZone({ cell: { col: zone.left, row: zone.top }, zone });
}
