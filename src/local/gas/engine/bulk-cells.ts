import type { Getters, Library } from "./library.ts";
import type { CorePluginClass } from "./workbook-plugin.ts";

/** A core command of ours: many cells of a sheet as if each had been typed, in a fraction of the time. */
export const CELLS = "GOALWRIGHT_CELLS";

/** The engine's UPDATE_CELL: what is new about a cell; null and "" take away. */
export interface CellUpdate {
  readonly type: "UPDATE_CELL";
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content?: string;
  readonly style?: object | null;
  readonly format?: string;
}

interface CellsCommand {
  readonly type: string;
  readonly sheetId: string;
  readonly cells: readonly CellUpdate[];
}

type Range = Parameters<RangeAdapters["applyChange"]>[0];
type Config = ConstructorParameters<CorePluginClass>[0];

/** What we use of the engine's plugins for cells and sheets; its types keep most of it private. */
interface EngineCells {
  dispatch(type: string, place: CellPlace): unknown;
  updateCell(sheetId: string, col: number, row: number, after: CellUpdate): void;
  handle(command: { readonly type: string }): void;
  adaptRanges(adapters: RangeAdapters): void;
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell | undefined>> | undefined>>;
  readonly getters: Getters;
  getNextCellId(): number;
  nextId: number;
  readonly history: { update(...pathAndValue: readonly [string, ...unknown[]]): void };
}
type RangeAdapters = Parameters<InstanceType<Library["CorePlugin"]>["adaptRanges"]>[0];
type Cell = NonNullable<ReturnType<Getters["getCell"]>>;
type FormulaCell = Extract<Cell, { isFormula: true }>;
interface EngineSheets {
  updateCellPosition(place: CellPlace): void;
}
interface CellPlace {
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly cellId: number | undefined;
}

/**
 * Lets the engine's own plugin for cells take many at once. For each cell it would ask and tell all
 * other plugins; where a cell lies, which is all that a core plugin must know, is told directly.
 */
export function letCellsComeInBulk(library: Library): void {
  const registry = library.registries.corePluginRegistry;
  const Cells = registry.get("cell") as unknown as new (config: Config) => EngineCells;
  const Sheets = registry.get("sheet") as unknown as new (config: Config) => EngineSheets;
  const sheetsOf = new WeakMap<object, EngineSheets>();

  class KnownSheets extends Sheets {
    constructor(config: Config) {
      super(config);
      sheetsOf.set(config.getters, this);
    }
  }
  class BulkCells extends Cells {
    readonly #sheets: () => EngineSheets;
    /** While many cells come, their ids are one change, not one each. */
    #nextId: number | null = null;

    constructor(config: Config) {
      super(config);
      this.#sheets = () => sheetsOf.get(config.getters)!;
    }
    override getNextCellId(): number {
      return this.#nextId === null ? super.getNextCellId() : this.#nextId++;
    }
    override handle(command: { readonly type: string }): void {
      if (command.type === CELLS) this.#updateCells(command as CellsCommand);
      else super.handle(command);
    }
    /**
     * Formulas follow what is inserted, deleted or renamed. Only those with a range that moves are
     * made anew: the engine reads all words of all formulas, for one may be the name of a range.
     */
    override adaptRanges(adapters: RangeAdapters): void {
      if (this.getters.getNamedRanges().length > 0) {
        super.adaptRanges(adapters);
        return;
      }
      const isMoved = (range: Range) => adapters.applyChange(range).range !== range;
      for (const [sheetId, { id, compiledFormula: old }] of this.#formulas())
        if (old.rangeDependencies.some(isMoved))
          this.history.update(
            "cells",
            sheetId,
            id,
            "compiledFormula",
            adapters.adaptCompiledFormula(old),
          );
    }
    *#formulas(): Generator<[string, FormulaCell]> {
      for (const [sheetId, cells] of Object.entries(this.cells))
        for (const cell of Object.values(cells ?? {})) if (cell?.isFormula) yield [sheetId, cell];
    }
    #updateCells({ sheetId, cells }: CellsCommand): void {
      const { dispatch } = this;
      const sheets = this.#sheets();
      this.dispatch = (_type, place) => {
        const { cellId } = place;
        const isThere = cellId !== undefined && this.getters.getCell(place)?.id === cellId;
        if (!isThere) sheets.updateCellPosition(place);
      };
      this.#nextId = this.nextId;
      try {
        for (const cell of cells) this.updateCell(sheetId, cell.col, cell.row, cell);
      } finally {
        this.dispatch = dispatch;
        this.history.update("nextId", this.#nextId);
        this.#nextId = null;
      }
    }
  }
  registry.replace("sheet", KnownSheets as unknown as CorePluginClass);
  registry.replace("cell", BulkCells as unknown as CorePluginClass);
}
