import { atOnce, type Steps } from "../steps.ts";
import { driveService } from "./api/drive-service.ts";
import { sheetsService } from "./api/sheets-service.ts";
import { chartsService } from "./charts/charts-service.ts";
import { contextOf, linkOf } from "./context-of.ts";
import { newFileId } from "./drive/ids.ts";
import { LocalDrive } from "./drive/local-drive.ts";
import { roleIn } from "./drive/role-in.ts";
import { buildModel } from "./engine/build-model.ts";
import type { Library, Model } from "./engine/library.ts";
import type { Person } from "./engine/lock-rule.ts";
import {
  type DocumentLock,
  gettersOf,
  type HostContext,
  type HostEvents,
  type HostSettings,
  type ScriptScope,
  stateOf,
} from "./host-context.ts";
import { prepareEngine } from "./prepare-engine.ts";
import { inRun } from "./run/in-run.ts";
import { jsonText } from "./run/json-copy.ts";
import { isEnabled as isServiceEnabled, type Manifest } from "./run/manifest.ts";
import type { ServiceMeter } from "./run/meter.ts";
import type { Mode } from "./run/permission.ts";
import { setScriptClock } from "./run/script-clock.ts";
import { htmlService } from "./services/html-service.ts";
import { lockService } from "./services/lock-service.ts";
import { propertiesService } from "./services/properties-service.ts";
import { scriptApp } from "./services/script-app.ts";
import { sessionService } from "./services/session.ts";
import { spreadsheetApp } from "./services/spreadsheet-app.ts";
import { utilities } from "./services/utilities.ts";
import { localeOf } from "./values/locale-of.ts";

export interface HostOptions {
  /** The engine: `require("@odoo/o-spreadsheet/dist/o_spreadsheet.cjs")` or the page's global. */
  readonly library: Library;
  /** The engine's workbook data; an empty workbook without. */
  readonly data?: object;
  /** The text of Code.js, and the global object in which it has been evaluated already. */
  readonly code: string;
  readonly scope: ScriptScope;
  /** The script's appsscript.json: its scopes and advanced services. */
  readonly manifest: Manifest;
  /** Where the user's other files lie; an empty one without. */
  readonly drive?: LocalDrive | undefined;
  /** HTML files of the script by their names without ending: `{ Sidebar: "<!DOCTYPE…" }`. */
  readonly files: Readonly<Record<string, string>>;
  /** Name of the spreadsheet. */
  readonly name: string;
  readonly settings: HostSettings;
  readonly events: HostEvents;
  /** The script's clock stands still at this instant (epoch milliseconds); null: the machine's clock. */
  readonly now?: number | null;
}

/** A spreadsheet with a script in it. */
export interface Host {
  readonly model: Model;
  /** User, user language and script zone; may be changed at any time. */
  readonly settings: HostSettings;
  readonly drive: LocalDrive;
  readonly meter: ServiceMeter;
  readonly documentLock: DocumentLock;
  /** Runs a function as google.script.run does: JSON copies in and out. Throws what the script throws. */
  run(name: string, ...args: unknown[]): unknown;
  /**
   * Opens the file: runs onOpen, with the rights of an add-on that is (LIMITED) or is not (NONE) enabled here.
   * Untold, it is where it keeps something in the file, or where somebody has chosen of its menu.
   */
  open(authMode?: "NONE" | "LIMITED"): void;
  /** Runs a menu item's function. */
  runMenuItem(name: string): void;
  setLocale(code: string): void;
  setTimeZone(zone: string): void;
}

/** Builds Apps Script around a new model of the engine and puts its services into the script's world. */
export const createHost = (options: HostOptions): Host => atOnce(hostInSteps(options));

/** The same for a page that must not stand still. */
export function* hostInSteps(options: HostOptions): Steps<Host> {
  const { library, code, scope, settings } = options;
  const bundle = prepareEngine(library, code);
  const context: HostContext = contextOf({
    ...options,
    drive: options.drive ?? new LocalDrive(),
    person: () => personIn(context),
  });
  setScriptClock(scope, settings.scriptTimeZone, options.now ?? null);
  Object.assign(scope, globalsOf(context));
  const names = bundle.customFunctions.map(({ name }) => name);
  const model = yield* buildModel(library, options.data, { appsScript: linkOf(context, names) });
  context.model = model;
  context.writes.open(model);
  claim(context);
  let isEnabled = Object.keys(stateOf(context).properties.document).length > 0;
  const call = (name: string, mode: Mode, args: readonly unknown[]): unknown => {
    const found = bundle.functions.includes(name) && !name.endsWith("_") ? scope[name] : undefined;
    if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
    return inRun(context, mode, () => found(...args));
  };
  return {
    model,
    settings,
    drive: context.drive,
    meter: context.meter,
    documentLock: context.documentLock,
    run: (name, ...args) => {
      const given = scope.JSON.parse(jsonText(args)!);
      const text = jsonText(call(name, "full", given));
      return text === undefined ? null : JSON.parse(text);
    },
    open: (authMode = isEnabled ? "LIMITED" : "NONE") => {
      call("onOpen", authMode === "NONE" ? "none" : "full", [{ authMode }]);
    },
    runMenuItem: (name) => {
      isEnabled = true;
      call(name, "full", []);
    },
    setLocale: (localeCode) => {
      model.dispatch("UPDATE_LOCALE", { locale: localeOf(localeCode) });
    },
    setTimeZone: (timeZone) => {
      context.writes.edit({ kind: "setTimeZone", timeZone });
      context.writes.flush();
      // A formula may have asked for the zone.
      model.dispatch("EVALUATE_CELLS");
    },
  };
}

/** Who may do what in the file of the script, by what it says itself of whom it is shared with. */
function personIn(context: HostContext): Person {
  const { email } = context.settings.user;
  return { email, role: roleIn(stateOf(context).file, email) };
}

/** A file without an id is new: it becomes the user's own. */
function claim(context: HostContext): void {
  const getters = gettersOf(context);
  const { file } = getters.getAppsScriptState();
  if (file.id !== "") return;
  const { email: owner } = context.settings.user;
  getters.setAppsScriptFile({ ...file, id: newFileId(), owner });
}

const globalsOf = (context: HostContext): Record<string, unknown> => ({
  ...(isServiceEnabled(context.manifest, "Drive") ? { Drive: driveService(context) } : {}),
  ...(isServiceEnabled(context.manifest, "Sheets") ? { Sheets: sheetsService(context) } : {}),
  SpreadsheetApp: spreadsheetApp(context),
  HtmlService: htmlService(context),
  PropertiesService: propertiesService(context),
  LockService: lockService(context),
  Session: sessionService(context),
  Utilities: utilities(context),
  Charts: chartsService(context),
  ScriptApp: scriptApp(context),
});
