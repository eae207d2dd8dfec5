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
  /** Each puts its part of the workbook into the data, the sheets first; cells and their looks are none of them. */
  readonly exports: readonly ((data: Book) => void)[];
  /** The engine's cells of a sheet. */
  readonly cellsIn: (sheetId: string) => readonly object[];
  /** Some of these as workbook data, which names looks by numbers of its own. */
  readonly exportCells: (sheetId: string, cells: readonly object[]) => CellData;
}

type Book = ReturnType<Library["load"]>;

interface CellData {
  readonly sheets: readonly object[];
  readonly styles: object;
  readonly formats: object;
}

/** Squished formulas lean on each other; these do not. */
const UNSQUISHED = false;

/** Of the engine; its types say nothing of the second argument. */
interface Exporting {
  export(data: object, squishes: boolean): void;
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
    exports: corePlugins
      .filter((plugin) => plugin !== cells)
      .map((plugin) => (data) => (plugin as unknown as Exporting).export(data, UNSQUISHED)),
    cellsIn: (sheetId) => Object.values((cells as unknown as CellHolder).cells[sheetId] ?? {}),
    exportCells: (id, some) => {
      const data = { sheets: [{ id }], styles: {}, formats: {} };
      const holder = Object.create(cells, { cells: { value: { [id]: some } } }) as Exporting;
      holder.export(data, UNSQUISHED);
      return data;
    },
  };
}

interface CellHolder {
  readonly cells: Readonly<Record<string, Readonly<Record<string, object>>>>;
}
