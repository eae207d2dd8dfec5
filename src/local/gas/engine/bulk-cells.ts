import type { Command, Getters, Library } from "./library.ts";
import type { CorePluginClass } from "./workbook-plugin.ts";

/** A core command of ours: many cells of a sheet as if each had been typed, in a fraction of the time. */
export const CELLS = "GOALWRIGHT_CELLS";

/** After which only references to the command's own sheet, or to none that is there, are others. */
const CHANGES_ONE_SHEET = new Set(["ADD_COLUMNS_ROWS", "REMOVE_COLUMNS_ROWS", "DELETE_SHEET"]);

/** In the place of a sheet's id: to no sheet that is there. */
const NOWHERE = "";

/** The formulas of a sheet. */
interface Formulas {
  /** Each cell that ever held one: undoing may bring one back. */
  readonly ids: Set<number>;
  /** The sheets that they refer to, or ever have; `NOWHERE` too. */
  readonly targets: Set<string>;
}

/** The engine's UPDATE_CELL: what is new about a cell; null and "" take away. */
export interface CellUpdate {
  readonly type: "UPDATE_CELL";
  readonly sheetId: string;
  readonly col: number;
  readonly row: number;
  readonly content?: string;
  readonly style?: object | null;
  readonly format?: string;
  /** A formula that is compiled already; `content` says then no more than that there is one. */
  readonly compiled?: Formula;
}

export type Formula = ReturnType<Library["CompiledFormula"]["Compile"]>;

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
  beforeHandle(command: Command): void;
  handle(command: Command): void;
  adaptRanges(adapters: RangeAdapters): void;
  readonly cells: Readonly<Record<string, Readonly<Record<string, Cell | undefined>> | undefined>>;
  readonly getters: Getters;
  getNextCellId(): number;
  nextId: number;
  history: { update(...change: Change): void };
}
/** What is changed of the plugin's state, by its path, and to what. */
type Change = readonly [string, ...unknown[]];
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
    /** By the sheet's id. */
    readonly #formulas = new Map<string, Formulas>();
    /** The only sheet of which references change now, besides those to `NOWHERE`; null for all sheets. */
    #changedSheet: string | null = null;
    /** Its formulas need follow nothing. */
    #deletedSheet: string | null = null;
    /** While many cells come, their ids are one change, not one each. */
    #nextId: number | null = null;

    constructor(config: Config) {
      super(config);
      this.#sheets = () => sheetsOf.get(config.getters)!;
      const { history } = this;
      this.history = Object.create(history, {
        update: {
          value: (...change: Change) => {
            this.#noteFormula(change);
            history.update(...change);
          },
        },
      });
    }
    #noteFormula([, sheetId, id, changed, value]: Change): void {
      const cell = changed as Cell | "compiledFormula" | undefined;
      if (cell === "compiledFormula") this.#addFormula(sheetId, id, value as Formula);
      else if (cell?.isFormula) this.#addFormula(sheetId, id, cell.compiledFormula);
    }
    #addFormula(sheetId: unknown, id: unknown, { rangeDependencies }: Formula): void {
      const known = this.#formulas.get(sheetId as string);
      const formulas = known ?? { ids: new Set(), targets: new Set() };
      if (!known) this.#formulas.set(sheetId as string, formulas);
      formulas.ids.add(id as number);
      for (const range of rangeDependencies) formulas.targets.add(targetOf(range));
    }
    override getNextCellId(): number {
      return this.#nextId === null ? super.getNextCellId() : this.#nextId++;
    }
    override beforeHandle(command: Command): void {
      const { type } = command;
      const sheetId = command["sheetId"] as string;
      this.#changedSheet = CHANGES_ONE_SHEET.has(type) ? sheetId : null;
      if (type === "RENAME_SHEET") this.#changedSheet = NOWHERE; // a sheet's id stays
      this.#deletedSheet = type === "DELETE_SHEET" ? sheetId : null;
    }
    override handle(command: Command): void {
      if (command.type === CELLS) this.#updateCells(command as unknown as CellsCommand);
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
      const changed = this.#changedSheet;
      const isMoved = (range: Range) =>
        (changed === null || changed === range.sheetId || targetOf(range) === NOWHERE) &&
        adapters.applyChange(range).range !== range;
      for (const [sheetId, { id, compiledFormula: old }] of this.#formulasThatRefer())
        if (old.rangeDependencies.some(isMoved))
          this.history.update(
            "cells",
            sheetId,
            id,
            "compiledFormula",
            adapters.adaptCompiledFormula(old),
          );
    }
    /** Those of the sheets that refer to what changes now. */
    *#formulasThatRefer(): Generator<[string, FormulaCell]> {
      for (const [sheetId, formulas] of this.#formulas)
        if (this.#refers(sheetId, formulas))
          for (const cell of this.#cellsOf(sheetId, formulas)) yield [sheetId, cell];
    }
    #refers(sheetId: string, { targets }: Formulas): boolean {
      const changed = this.#changedSheet;
      if (sheetId === this.#deletedSheet) return false;
      return changed === null || targets.has(changed) || targets.has(NOWHERE);
    }
    *#cellsOf(sheetId: string, { ids }: Formulas): Generator<FormulaCell> {
      for (const id of ids) {
        const cell = this.cells[sheetId]?.[id];
        if (cell?.isFormula) yield cell;
      }
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
        for (const cell of cells)
          if (cell.compiled) this.#putFormula(cell, cell.compiled);
          else this.updateCell(sheetId, cell.col, cell.row, cell);
      } finally {
        this.dispatch = dispatch;
        this.history.update("nextId", this.#nextId);
        this.#nextId = null;
      }
    }
    /** As the engine's `updateCell`, without a formula's way through its text. */
    #putFormula({ sheetId, col, row, ...after }: CellUpdate, compiledFormula: Formula): void {
      const before = this.getters.getCell({ sheetId, col, row });
      const id = before?.id ?? this.getNextCellId();
      const style = after.style === undefined ? before?.style : (after.style ?? undefined);
      const format = after.format ?? before?.format;
      const cell = { id, style, format, isFormula: true, compiledFormula };
      this.history.update("cells", sheetId, id, cell);
      this.dispatch("UPDATE_CELL_POSITION", { sheetId, col, row, cellId: id });
    }
  }
  registry.replace("sheet", KnownSheets as unknown as CorePluginClass);
  registry.replace("cell", BulkCells as unknown as CorePluginClass);
}

const targetOf = ({ sheetId, invalidSheetName }: Range): string =>
  invalidSheetName === undefined ? sheetId : NOWHERE;
