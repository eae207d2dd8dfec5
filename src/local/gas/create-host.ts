import { atOnce, type Steps } from "../steps.ts";
import { chartsService } from "./charts/charts-service.ts";
import { buildModel } from "./engine/build-model.ts";
import type { Library, Model, Zone } from "./engine/library.ts";
import type { ScriptLink } from "./engine/workbook-plugin.ts";
import type {
  DocumentLock,
  HostContext,
  HostEvents,
  HostSettings,
  ScriptScope,
} from "./host-context.ts";
import { prepareEngine } from "./prepare-engine.ts";
import { inRun } from "./run/in-run.ts";
import { jsonText } from "./run/json-copy.ts";
import { type ServiceMeter, serviceMeter } from "./run/meter.ts";
import type { Mode } from "./run/permission.ts";
import { setScriptClock } from "./run/script-clock.ts";
import { htmlService } from "./services/html-service.ts";
import { lockService } from "./services/lock-service.ts";
import { propertiesService } from "./services/properties-service.ts";
import { LocalRange } from "./services/range.ts";
import { scriptApp } from "./services/script-app.ts";
import { sessionService } from "./services/session.ts";
import { LocalSheet } from "./services/sheet.ts";
import { LocalSpreadsheet } from "./services/spreadsheet.ts";
import { spreadsheetApp } from "./services/spreadsheet-app.ts";
import { utilities } from "./services/utilities.ts";
import { localeOf } from "./values/locale-of.ts";
import { WriteBuffer } from "./write-buffer.ts";

export interface HostOptions {
  /** The engine: `require("@odoo/o-spreadsheet/dist/o_spreadsheet.cjs")` or the page's global. */
  readonly library: Library;
  /** The engine's workbook data; an empty workbook without. */
  readonly data?: object;
  /** The text of Code.js, and the global object in which it has been evaluated already. */
  readonly code: string;
  readonly scope: ScriptScope;
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
  /** User language and script zone; may be changed at any time. */
  readonly settings: HostSettings;
  readonly meter: ServiceMeter;
  readonly documentLock: DocumentLock;
  /** Runs a function as google.script.run does: JSON copies in and out. Throws what the script throws. */
  run(name: string, ...args: unknown[]): unknown;
  /** Opens the file: runs onOpen, with the rights of an add-on that is (LIMITED) or is not (NONE) enabled here. */
  open(authMode: "NONE" | "LIMITED"): void;
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
  const context = contextOf(options);
  setScriptClock(scope, settings.scriptTimeZone, options.now ?? null);
  Object.assign(scope, globalsOf(context));
  const names = bundle.customFunctions.map(({ name }) => name);
  const model = yield* buildModel(library, options.data, { appsScript: linkOf(context, names) });
  context.model = model;
  context.writes.open(model);
  const call = (name: string, mode: Mode, args: readonly unknown[]): unknown => {
    const found = bundle.functions.includes(name) && !name.endsWith("_") ? scope[name] : undefined;
    if (typeof found !== "function") throw new Error(`Script function not found: ${name}`);
    return inRun(context, mode, () => found(...args));
  };
  return {
    model,
    settings,
    meter: context.meter,
    documentLock: context.documentLock,
    run: (name, ...args) => {
      const given = scope.JSON.parse(jsonText(args)!);
      const text = jsonText(call(name, "full", given));
      return text === undefined ? null : JSON.parse(text);
    },
    open: (authMode) => {
      call("onOpen", authMode === "NONE" ? "none" : "full", [{ authMode }]);
    },
    runMenuItem: (name) => {
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

function contextOf(options: HostOptions): HostContext {
  const context: HostContext = {
    ...options,
    meter: serviceMeter(),
    writes: new WriteBuffer(),
    documentLock: { held: false, takenElsewhere: false },
    objects: {
      spreadsheet: () => new LocalSpreadsheet(context).self,
      sheet: (sheetId) => new LocalSheet(context, sheetId).self,
      range: (sheetId: string, zone: Zone) => new LocalRange(context, sheetId, zone).self,
    },
    mode: "person",
    model: null,
    getters: null,
  };
  return context;
}

/** The engine holds the context itself: formulas get at it (custom-functions.ts). */
const linkOf = (context: HostContext, names: readonly string[]): HostContext & ScriptLink =>
  Object.assign(context, {
    customFunctions: new Set(names),
    isScript: () => context.mode !== "person",
    onRefused: (what: string) => context.writes.refused(what),
    attach: (getters: Model["getters"]) => {
      context.getters ??= getters as NonNullable<HostContext["getters"]>;
    },
  });

const globalsOf = (context: HostContext): Record<string, unknown> => ({
  SpreadsheetApp: spreadsheetApp(context),
  HtmlService: htmlService(context),
  PropertiesService: propertiesService(context),
  LockService: lockService(context),
  Session: sessionService(context),
  Utilities: utilities(context),
  Charts: chartsService(context),
  ScriptApp: scriptApp(context),
});
