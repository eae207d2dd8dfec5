import type { Command, Library } from "./library.ts";
import type { ScriptLink } from "./workbook-plugin.ts";

/** Many commands as one: a single recalculation, a single step of undo. */
export const BATCH = "GOALWRIGHT_BATCH";

export interface BatchCommand extends Command {
  readonly commands: readonly Command[];
  /** Filled by the plugin: what the engine refused, and why. */
  readonly refused: string[];
}

type FeaturePluginClass = Parameters<Library["registries"]["featurePluginRegistry"]["add"]>[1];

/** Carries a batch out. The engine keeps silent on refused sub-commands, so they are collected. */
export function batchPlugin(library: Library): FeaturePluginClass {
  return class BatchPlugin extends library.UIPlugin {
    constructor(config: ConstructorParameters<FeaturePluginClass>[0]) {
      super(config);
      (config.custom["appsScript"] as ScriptLink | undefined)?.attach(config.getters);
    }

    override handle(command: unknown) {
      if ((command as Command).type !== BATCH) return;
      const { commands, refused } = command as BatchCommand;
      for (const { type, ...payload } of commands) {
        const { reasons } = this.dispatch(type as never, payload as never);
        const real = reasons.filter((reason) => reason !== "NoChanges");
        if (real.length > 0) refused.push(`${type}: ${real.join(", ")}`);
      }
    }
  };
}
