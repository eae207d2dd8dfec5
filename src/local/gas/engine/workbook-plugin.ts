import { semicolonsAsCommas } from "../values/formula-text.ts";
import { editState } from "./edit-state.ts";
import type { Command, Getters, Library, Model } from "./library.ts";
import { isForbidden, isWarnedOf, type Person } from "./lock-rule.ts";
import { moveState, withCopiedSheet, withNumberedSheet, withoutSheet } from "./move-state.ts";
import {
  emptyState,
  type FileState,
  type Lock,
  type OpenZone,
  type PropertyScope,
  type StateEdit,
  type WorkbookState,
} from "./workbook-state.ts";

/** The only core command of ours: `{ type: "GOALWRIGHT_EDIT", edit }`. */
export const EDIT = "GOALWRIGHT_EDIT";

/** What the plugin adds to the engine's getters. */
export interface StateGetters {
  getAppsScriptState(): WorkbookState;
  /** Not undone by Ctrl+Z, as on Google: hence no command. */
  setAppsScriptProperties(scope: PropertyScope, properties: Readonly<Record<string, string>>): void;
  /** Not undone either: sharing a file is nothing that is done in it. */
  setAppsScriptFile(file: FileState): void;
}

/** What the model is configured with (`custom.appsScript`): who is at work decides on locks. */
export interface ScriptLink {
  /** Whether a script, not a person at the grid, makes the changes now. */
  readonly isScript: () => boolean;
  /** The person at the grid. */
  readonly person: () => Person;
  /** Told of each edit of that person which the file or a protection forbids. */
  readonly onForbidden: () => void;
  /** Told of each edit of that person of which a protection warns. */
  readonly onWarned: () => void;
  /** Names of the script's custom functions. */
  readonly customFunctions: ReadonlySet<string>;
  /** Told of each command of a batch that the engine refuses, and why. */
  readonly onRefused: (what: string) => void;
  /** Set when it exists. */
  readonly model: Model | null;
  /** Called once, before the first evaluation. */
  readonly attach: (getters: Getters) => void;
}

export type CorePluginClass = Parameters<Library["registries"]["corePluginRegistry"]["add"]>[1];
type RangeAdapters = Parameters<InstanceType<Library["CorePlugin"]>["adaptRanges"]>[0];

/** Keeps notes, marks, locks, properties and numeric sheet ids inside the engine: moved, undone and saved with the cells. */
export function workbookPlugin(library: Library): CorePluginClass {
  class WorkbookPlugin extends library.CorePlugin<{ state: WorkbookState }> {
    static override getters = [
      "getAppsScriptState",
      "setAppsScriptProperties",
      "setAppsScriptFile",
    ] as const;
    state: WorkbookState = emptyState;
    properties = emptyState.properties;
    file = emptyState.file;
    readonly link: ScriptLink | undefined;

    constructor(config: ConstructorParameters<CorePluginClass>[0]) {
      super(config);
      this.link = config.custom["appsScript"];
    }

    override allowDispatch(command: unknown) {
      takeSemicolons(command as { type: string; content?: unknown });
      const { link } = this;
      const forbidden =
        link?.isScript() === false &&
        isForbidden(this.state.locks, link.person(), command as Command);
      if (forbidden) link.onForbidden();
      // Any reason but the engine's own ones refuses the command, too.
      return (forbidden ? "ProtectedRange" : "Success") as ReturnType<
        InstanceType<CorePluginClass>["allowDispatch"]
      >;
    }

    override handle(command: unknown) {
      const { link } = this;
      if (link?.isScript() === false && isWarnedOf(this.state.locks, command as Command))
        link.onWarned();
      const next = afterCommand(this.state, command as Command);
      if (next !== this.state) this.history.update("state", next);
    }

    override adaptRanges({ applyChange }: RangeAdapters) {
      const next = moveState(this.state, (sheetId, zone) => {
        const range = this.getters.getRangeFromZone(sheetId, zone as never);
        const change = applyChange(range);
        if (change.changeType === "REMOVE") return null;
        const moved = change.range.unboundedZone as OpenZone;
        return { sheetId: change.range.sheetId, zone: sameZone(zone, moved) ? zone : moved };
      });
      if (next !== this.state) this.history.update("state", next);
    }

    override import(data: object) {
      const saved = (data as { goalwright?: Partial<WorkbookState> }).goalwright ?? {};
      this.state = { ...emptyState, ...saved };
      this.properties = { ...emptyState.properties, ...saved.properties };
      this.file = { ...emptyState.file, ...saved.file };
      this.state = { ...this.state, locks: this.state.locks.map(withParts) };
      for (const sheetId of this.getters.getSheetIds())
        if (!(sheetId in this.state.sheetNumbers))
          this.state = withNumberedSheet(this.state, sheetId);
    }

    override export(data: object) {
      Object.assign(data, { goalwright: this.getAppsScriptState() });
    }

    getAppsScriptState(): WorkbookState {
      return { ...this.state, properties: this.properties, file: this.file };
    }

    setAppsScriptProperties(scope: PropertyScope, properties: Readonly<Record<string, string>>) {
      this.properties = { ...this.properties, [scope]: properties };
    }

    setAppsScriptFile(file: FileState) {
      this.file = file;
    }
  }
  return WorkbookPlugin;
}

/**
 * Sheets takes ";" between arguments in every locale; the engine, in its own wording, never does.
 * The command is changed before any plugin handles it.
 */
function takeSemicolons(command: { type: string; content?: unknown }): void {
  const { type, content } = command;
  if (type !== "UPDATE_CELL" || typeof content !== "string" || !content.startsWith("=")) return;
  command.content = semicolonsAsCommas(content);
}

/** Files of before a tab could be protected in part say nothing of it. */
const withParts = (lock: Lock): Lock => ({ ...lock, unprotected: lock.unprotected ?? [] });

function afterCommand(state: WorkbookState, command: Command): WorkbookState {
  switch (command.type) {
    case EDIT:
      return editState(state, command["edit"] as StateEdit);
    case "CREATE_SHEET":
      return withNumberedSheet(state, command["sheetId"] as string);
    case "DUPLICATE_SHEET": {
      const copy = command["sheetIdTo"] as string;
      return withCopiedSheet(withNumberedSheet(state, copy), command["sheetId"] as string, copy);
    }
    case "DELETE_SHEET":
      return withoutSheet(state, command["sheetId"] as string);
    default:
      return state;
  }
}

const sameZone = (a: OpenZone, b: OpenZone): boolean =>
  a.left === b.left && a.right === b.right && a.top === b.top && a.bottom === b.bottom;
