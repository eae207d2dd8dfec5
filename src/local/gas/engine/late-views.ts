import type { Library } from "./library.ts";

interface View {
  /** Called after each command: draws its conclusions. */
  finalize(): void;
}

/** What we use of the engine's plugin for the colors in use; its types keep most of it private. */
interface Colors extends View {
  getCustomColors(): unknown;
}

/** The same of its plugin for where rows and columns begin. What is not known is not there. */
interface Positions extends View {
  headerPositions: Record<string, object>;
  computeHeaderPositionsOfSheet(sheetId: string): object;
  getColDimensions(sheetId: string, col: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: string, from: number, to: number, sheetId: string): unknown;
}

type Made<T> = new (...config: never[]) => T;

/**
 * Lets two of the engine's views look at the tabs when somebody asks them, not at all tabs after
 * each command: a script asks neither, and only the page asks where the tab in view begins.
 */
export function letViewsWait(library: Library): void {
  const { coreViewsPluginRegistry, statefulUIPluginRegistry } = library.registries;
  const EngineColors = coreViewsPluginRegistry.get("custom_colors") as unknown as Made<Colors>;
  const EnginePositions = statefulUIPluginRegistry.get(
    "header_positions",
  ) as unknown as Made<Positions>;

  class LateColors extends EngineColors {
    override finalize() {}
    override getCustomColors() {
      super.finalize();
      return super.getCustomColors();
    }
  }
  class LatePositions extends EnginePositions {
    override finalize() {}
    override getColDimensions(sheetId: string, col: number) {
      this.know(sheetId);
      return super.getColDimensions(sheetId, col);
    }
    override getRowDimensions(sheetId: string, row: number) {
      this.know(sheetId);
      return super.getRowDimensions(sheetId, row);
    }
    override getColRowOffset(dimension: string, from: number, to: number, sheetId: string) {
      this.know(sheetId);
      return super.getColRowOffset(dimension, from, to, sheetId);
    }
    know(sheetId: string) {
      this.headerPositions[sheetId] ??= this.computeHeaderPositionsOfSheet(sheetId);
    }
  }
  coreViewsPluginRegistry.replace("custom_colors", LateColors as never);
  statefulUIPluginRegistry.replace("header_positions", LatePositions as never);
}
