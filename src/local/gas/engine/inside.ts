import type { Evaluation } from "./evaluate-later.ts";
import type { Command, Library, Model } from "./library.ts";

/** What we use of a model's inside. */
interface Inside {
  /** Reads the cells of workbook data into the model. */
  readonly readCells: (data: object) => void;
  readonly evaluation: Evaluation;
  /** All that draws conclusions from cells. */
  readonly views: readonly { handle(command: Command): void }[];
  /** Notes changes for undo. */
  readonly state: { recordChanges(act: () => void): unknown };
}

/** A model's inside, which the engine's types keep private. */
export function insideOf({ registries }: Library, model: Model): Inside {
  const { corePlugins, uiHandlers, state } = model as unknown as {
    readonly corePlugins: readonly InstanceType<Library["CorePlugin"]>[];
    readonly uiHandlers: Inside["views"];
    readonly state: Inside["state"];
  };
  const Cells = registries.corePluginRegistry.get("cell");
  const Evaluating = registries.coreViewsPluginRegistry.get("evaluation");
  const cells = corePlugins.find((plugin) => plugin instanceof Cells)!;
  const { import: read } = cells;
  return {
    readCells: (data) => read.call(cells, data as ReturnType<Library["load"]>),
    evaluation: uiHandlers.find((plugin) => plugin instanceof Evaluating) as unknown as Evaluation,
    views: uiHandlers,
    state,
  };
}
