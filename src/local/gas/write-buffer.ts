import { asItIs, BATCH } from "./engine/batch-plugin.ts";
import { cellsOf, keyOf } from "./engine/cell-updates.ts";
import type { Command, Model, Zone } from "./engine/library.ts";
import { EDIT } from "./engine/workbook-plugin.ts";
import type { StateEdit } from "./engine/workbook-state.ts";

/** The engine's command for how cells look. */
interface Formatting {
  readonly sheetId: string;
  readonly target: readonly Zone[];
  readonly format?: string;
}

/** Writes wait here, as on Google, and reach the engine as one command with one recalculation. */
export class WriteBuffer {
  #pending: Command[] = [];
  #refused: string[] = [];
  #types: string[] = [];
  /** Number formats that wait, by the sheet's id and the key of the cell. */
  #formats = new Map<string, Map<number, string>>();
  #model: Model | null = null;

  /** Whether a command of such a type waits. */
  has(types: RegExp): boolean {
    return this.#types.some((type) => types.test(type));
  }
  /** The waiting commands of such types. */
  waiting(types: RegExp): readonly Command[] {
    return this.has(types) ? this.#pending.filter(({ type }) => types.test(type)) : [];
  }

  /** The number format that waits for a cell, if one does; "" takes its own away. */
  formatFor(sheetId: string, col: number, row: number): string | undefined {
    return this.#formats.get(sheetId)?.get(keyOf(col, row));
  }

  /** Where the writes go. */
  open(model: Model): void {
    this.#model = model;
  }

  push(command: Command): void {
    this.#pending.push(command);
    if (!this.#types.includes(command.type)) this.#types.push(command.type);
    if (command.type === "SET_FORMATTING") this.#noteFormat(command as unknown as Formatting);
  }
  #noteFormat({ sheetId, target, format }: Formatting): void {
    if (format === undefined) return;
    const formats = this.#formats.get(sheetId) ?? new Map<number, string>();
    this.#formats.set(sheetId, formats);
    for (const zone of target)
      for (const { col, row } of cellsOf(zone)) formats.set(keyOf(col, row), format);
  }

  edit(edit: StateEdit): void {
    this.push({ type: EDIT, edit });
  }

  /** Forgets what waits. */
  drop(): void {
    this.#pending = [];
    this.#types = [];
    this.#formats.clear();
  }

  /** Called back for what the engine will not do. */
  refused(what: string): void {
    this.#refused.push(what);
  }

  /** Throws if the engine refuses a write; those before and after it are done. */
  flush(): void {
    if (this.#pending.length === 0 || this.#model === null) return;
    const commands = this.#pending;
    this.drop();
    this.#refused = [];
    this.#model.dispatch(BATCH as never, { commands: asItIs(commands) } as never);
    if (this.#refused.length > 0)
      throw new Error(`The spreadsheet engine refused ${this.#refused.slice(0, 3).join("; ")}`);
  }
}
