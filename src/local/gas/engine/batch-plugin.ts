import { CELLS } from "./bulk-cells.ts";
import {
  emptied,
  formatted,
  isRun,
  realUpdates,
  runsOf,
  type SheetUpdates,
  spelled,
} from "./cell-updates.ts";
import { type ExcelData, exportCells } from "./export-cells.ts";
import { type ExcelRules, exportRules } from "./export-rules.ts";
import { type ExcelSize, exportUsedPart } from "./export-size.ts";
import { foldedUpdates, groupsOf, isGroup, type SheetCommands } from "./folded-updates.ts";
import type { Command, Library } from "./library.ts";
import { tellViews } from "./tell-views.ts";
import type { ScriptLink } from "./workbook-plugin.ts";

/** Many commands as one: a single recalculation, a single step of undo. */
export const BATCH = "GOALWRIGHT_BATCH";

export interface BatchCommand extends Command {
  readonly commands: readonly Command[];
}

/** Payload that the engine does not copy for every command. */
export const asItIs = <T extends object>(payload: T): T => {
  Object.defineProperty(payload, "clone", { value: () => payload });
  return payload;
};

type FeaturePluginClass = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];

/** What changes nothing; and what is written under a merged cell, which Sheets loses without a word. */
const HARMLESS: readonly string[] = ["NoChanges", "CellIsMerged"];

/** Carries a batch out, and writes .xlsx files as Google does. The engine keeps silent on refused sub-commands, so they are collected. */
export function batchPlugin(library: Library): FeaturePluginClass {
  class BatchPlugin extends library.UIPlugin {
    readonly link: ScriptLink | undefined;

    constructor(config: ConstructorParameters<FeaturePluginClass>[0]) {
      super(config);
      this.link = config.custom["appsScript"];
      this.link?.attach(config.getters);
    }

    /** The last plugin of all: the others have filled in the data by now. */
    override exportForExcel(data: unknown) {
      const names = this.link?.customFunctions ?? new Set<string>();
      exportCells(data as ExcelData, this.getters, library, names);
      for (const sheet of (data as { sheets: (ExcelRules & ExcelSize)[] }).sheets) {
        exportRules(sheet);
        exportUsedPart(sheet);
      }
    }

    override handle(command: unknown) {
      const { type, commands } = command as BatchCommand;
      if (type === BATCH)
        for (const group of groupsOf(commands))
          for (const run of this.runsIn(group)) this.carryOut(run);
    }

    private runsIn(group: Command | SheetCommands): Iterable<Command | SheetUpdates> {
      if (!isGroup(group)) return [group];
      const { getters } = this;
      return this.isPlain(group.sheetId) ? foldedUpdates(getters, group) : runsOf(group.together);
    }

    /** A table looks at every cell that is typed beside it; what is typed under a merged cell is lost. */
    private isPlain(sheetId: string): boolean {
      const { getters } = this;
      const isKnown = getters.tryGetSheet(sheetId) !== undefined;
      return (
        isKnown &&
        getters.getCoreTables(sheetId).length === 0 &&
        getters.getMerges(sheetId).length === 0
      );
    }

    private carryOut(run: Command | SheetUpdates): void {
      if (isRun(run)) this.updateCells(run);
      else if (run.type === "SET_FORMATTING") this.updateCells(formatted(this.getters, run));
      else {
        if (run.type === "DELETE_CONTENT") this.emptyFirst(run);
        this.dispatchAndTell(run);
      }
    }

    /** All at once what the command would take away one by one, but for a rule that looks at it before. */
    private emptyFirst(command: Command): void {
      const rules = this.getters.getDataValidationRules(command["sheetId"] as string);
      if (rules?.length === 0) this.updateCells(emptied(this.getters, command));
    }

    private dispatchAndTell({ type, ...payload }: Command): void {
      const { reasons } = this.dispatch(type as never, payload as never);
      const real = reasons.filter((reason) => !HARMLESS.includes(reason));
      // Not through the command: the engine hands on copies of commands.
      if (real.length > 0) this.link?.onRefused(`${type}: ${real.join(", ")}`);
    }

    private updateCells(run: SheetUpdates): void {
      const { sheetId, updates } = run;
      const isKnown = this.getters.tryGetSheet(sheetId) !== undefined;
      // A table looks at every cell that is typed beside it.
      if (isKnown && this.getters.getCoreTables(sheetId).length === 0) {
        const cells = realUpdates(this.getters, run);
        if (cells.length === 0) return;
        this.dispatch(CELLS as never, { sheetId, cells: asItIs(cells) } as never);
        tellViews(library, this.link!.model!, cells);
      } else
        for (const update of updates) this.dispatchAndTell({ ...spelled(this.getters, update) });
    }
  }
  return BatchPlugin;
}
