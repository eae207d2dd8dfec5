import { catchUpBefore } from "./catch-up.ts";
import type { Library } from "./library.ts";
import type { ScriptLink } from "./workbook-plugin.ts";

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
  headerPositions: Record<string, object | undefined>;
  computeHeaderPositionsOfSheet(sheetId: string): object | undefined;
  getColDimensions(sheetId: string, col: number): unknown;
  getRowDimensions(sheetId: string, row: number): unknown;
  getColRowOffset(dimension: string, from: number, to: number, sheetId: string): unknown;
}

/** The same of its plugin for the part of each tab that is in view. */
interface Viewports extends View {
  allowDispatch(command: object): unknown;
}

type Made<T> = new (...config: never[]) => T;
type UiConfig = ConstructorParameters<Library["UIPlugin"]>[0];

/** The class of the viewports; its getters are those of its methods that others may ask. */
interface ViewportsClass {
  new (config: UiConfig): Viewports;
  readonly getters: readonly string[];
}

/**
 * Lets three of the engine's views look at the tabs when somebody asks them, not at all tabs after
 * each command: a script asks none, and only the page asks where the tab in view begins.
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
    /** What a command has moved is not known any more. */
    override computeHeaderPositionsOfSheet() {
      return undefined;
    }
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
      this.headerPositions[sheetId] ??= super.computeHeaderPositionsOfSheet(sheetId);
    }
  }
  letViewportsWait(library.registries);
  coreViewsPluginRegistry.replace("custom_colors", LateColors as never);
  statefulUIPluginRegistry.replace("header_positions", LatePositions as never);
}

/** Nobody scrolls while a script runs: what is in view is found when it is asked for again. */
function letViewportsWait({ statefulUIPluginRegistry: registry }: Library["registries"]): void {
  const Engine = registry.get("viewport") as unknown as ViewportsClass;
  class LateViewports extends Engine {
    readonly link: ScriptLink | undefined;
    isBehind = false;

    constructor(config: UiConfig) {
      super(config);
      this.link = config.custom["appsScript"];
    }
    override allowDispatch(command: object) {
      if (!this.isScript()) this.catchUp();
      return super.allowDispatch(command);
    }
    override finalize() {
      this.isBehind = this.isScript();
      if (!this.isBehind) super.finalize();
    }
    catchUp() {
      if (!this.isBehind) return;
      this.isBehind = false;
      super.finalize();
    }
    isScript(): boolean {
      return this.link?.isScript() === true;
    }
  }
  for (const name of Engine.getters) catchUpBefore(LateViewports.prototype, name);
  registry.replace("viewport", LateViewports as never);
}
