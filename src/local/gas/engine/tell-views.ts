import type { CellUpdate } from "./bulk-cells.ts";
import { insideOf } from "./inside.ts";
import type { Command, Library, Model } from "./library.ts";

/**
 * Tells of cells that have come in bulk. Whatever draws conclusions from cells (evaluation, heights of
 * rows…) hears of each as if it had been typed; all else, that there was one.
 */
export function tellViews(library: Library, model: Model, cells: readonly CellUpdate[]): void {
  const { views } = insideOf(library, model);
  const inner = views.filter((view) => view instanceof library.CoreViewPlugin);
  const commands = cells as readonly (CellUpdate & Command)[];
  for (const view of views) view.handle(commands[0]!);
  for (const command of commands.slice(1).filter(hasConsequences))
    for (const view of inner) view.handle(command);
}

const SIZES = ["fontSize", "wrapping", "rotation"] as const;

/** Whether a value, or the height of a row, may be another one afterwards. */
const hasConsequences = ({ content, format, style }: CellUpdate): boolean =>
  content !== undefined ||
  format !== undefined ||
  (style !== undefined && (style === null || SIZES.some((key) => key in style)));
