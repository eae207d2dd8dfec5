import type { Getters, Library } from "./library.ts";

type Position = Parameters<Getters["getCell"]>[0];
type Cell = ReturnType<Getters["getCell"]>;
type PluginClass = Parameters<Library["registries"]["coreViewsPluginRegistry"]["add"]>[1];

/** What we use of the engine's plugin for heights of rows; its types keep most of it private. */
interface Heights {
  readonly getters: Getters;
  getCellHeight(position: Position): number;
}

const ONE_LINE = 23; // pixels of the engine's rows, which no row falls short of

/**
 * Spares the engine measuring cells of one line in letters of the usual size, which are nearly all:
 * it measures each of them whenever it is written and its column made wider, and never does one of
 * them make a row higher.
 */
export function letPlainCellsBe(library: Library): void {
  const registry = library.registries.coreViewsPluginRegistry;
  const Engine = registry.get("row_size") as unknown as new (...config: never[]) => Heights;
  class KnownHeights extends Engine {
    override getCellHeight(position: Position): number {
      const isPlain = isOneLine(this.getters.getCell(position));
      return isPlain ? ONE_LINE : super.getCellHeight(position);
    }
  }
  registry.replace("row_size", KnownHeights as unknown as PluginClass);
}

function isOneLine(cell: Cell): boolean {
  const { fontSize, rotation, wrapping } = cell?.style ?? {};
  if (fontSize !== undefined || rotation !== undefined || wrapping === "wrap") return false;
  return !cell || cell.isFormula || !cell.content.includes("\n");
}
