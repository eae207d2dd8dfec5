import { type ExcelData, exportCells } from "./export-cells.ts";
import type { Command, Library } from "./library.ts";
import type { ScriptLink } from "./workbook-plugin.ts";

/** Many commands as one: a single recalculation, a single step of undo. */
export const BATCH = "GOALWRIGHT_BATCH";

export interface BatchCommand extends Command {
  readonly commands: readonly Command[];
}

type FeaturePluginClass = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];

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
    }

    override handle(command: unknown) {
      if ((command as Command).type !== BATCH) return;
      for (const { type, ...payload } of (command as BatchCommand).commands) {
        const { reasons } = this.dispatch(type as never, payload as never);
        const real = reasons.filter((reason) => reason !== "NoChanges");
        // Not through the command: the engine hands on copies of commands.
        if (real.length > 0) this.link?.onRefused(`${type}: ${real.join(", ")}`);
      }
    }
  }
  return BatchPlugin;
}
