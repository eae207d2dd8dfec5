import type { Model, Zone } from "./engine/library.ts";
import type { ScriptLink } from "./engine/workbook-plugin.ts";
import type { HostContext } from "./host-context.ts";
import { serviceMeter } from "./run/meter.ts";
import { LocalRange } from "./services/range.ts";
import { LocalSheet } from "./services/sheet.ts";
import { LocalSpreadsheet } from "./services/spreadsheet.ts";
import { WriteBuffer } from "./write-buffer.ts";

/** What a file brings of its own; all else of a context is new with it. */
export type ContextParts = Pick<
  HostContext,
  "drive" | "events" | "files" | "library" | "manifest" | "name" | "person" | "scope" | "settings"
>;

/** The context of a file that is opened; its model comes later. */
export function contextOf(parts: ContextParts): HostContext {
  const context: HostContext = {
    ...parts,
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
export const linkOf = (
  context: HostContext,
  customFunctions: readonly string[],
): HostContext & ScriptLink =>
  Object.assign(context, {
    customFunctions: new Set(customFunctions),
    isScript: () => context.mode !== "person",
    onForbidden: () => context.events.forbidden?.(),
    onWarned: () => context.events.warned?.(),
    onRefused: (what: string) => context.writes.refused(what),
    attach: (getters: Model["getters"]) => {
      context.getters ??= getters as NonNullable<HostContext["getters"]>;
    },
  });
