import type { Steps } from "../../steps.ts";
import { catchUpBefore } from "./catch-up.ts";
import { type Evaluator, passOverEmptyCells } from "./empty-cells.ts";
import { LateTabs } from "./late-tabs.ts";
import type { Getters, Library, Zone } from "./library.ts";
import { type LineEvaluator, letWholeLinesWait } from "./whole-lines.ts";

/** What we use of the engine's plugin that evaluates; its types keep most of it private. */
interface EngineEvaluation {
  /** Whether everything is still to be evaluated, the next time that the engine does. */
  shouldRebuildDependenciesGraph: boolean;
  /** Cells that were changed since, unless everything is to be evaluated. */
  readonly positionsToUpdate: readonly unknown[];
  readonly evaluator: Evaluator & LineEvaluator & { buildDependencyGraph(): void };
  /** Called after each command: evaluates what it has changed. */
  finalize(): void;
  handle(command: Command): void;
  exportForExcel(data: unknown): void;
}

/** Of the engine; one that evaluates cells names them, unless all are meant. */
interface Command {
  readonly type: string;
  readonly cellIds?: readonly string[];
}

/** The class of the plugin; its getters are those of its methods that others may ask. */
interface EngineEvaluationClass {
  new (config: Config): EngineEvaluation;
  readonly getters: readonly string[];
}

/** The same as we have it: able to wait. */
export interface Evaluation extends EngineEvaluation {
  /** Until `evaluateInSteps` has evaluated everything. */
  isWaiting: boolean;
}

type Registry = Library["registries"]["coreViewsPluginRegistry"];
type PluginClass = Parameters<Registry["add"]>[1];
type Config = ConstructorParameters<PluginClass>[0];

/** In a model's `config.custom`: it evaluates nothing until `evaluateInSteps` has. */
export const EVALUATE_LATER = "evaluateLater";

/**
 * Lets a model be made without evaluating all its cells at once, and evaluates after a command only
 * when somebody asks for a value: a script's many changes of the tabs then cost one evaluation.
 */
export function letEvaluationWait(library: Library): void {
  const registry = library.registries.coreViewsPluginRegistry;
  const Engine = registry.get("evaluation") as unknown as EngineEvaluationClass;
  class PatientEvaluation extends Engine implements Evaluation {
    isWaiting: boolean;
    isBehind = false;
    readonly lateTabs: LateTabs;

    constructor(config: Config) {
      super(config);
      this.isWaiting = config.custom[EVALUATE_LATER] === true;
      this.lateTabs = new LateTabs(this.evaluator, config.getters);
      passOverEmptyCells(this.evaluator, config.getters, () => this.lateTabs.sortOut());
      letWholeLinesWait(this.evaluator, config.getters);
    }

    override handle(command: Command) {
      if (command.type === "EVALUATE_CELLS") {
        // What hides rows or columns asks for all subtotals anew, of which there may be none.
        if (command.cellIds?.length === 0) return;
        this.settle();
      }
      super.handle(command);
    }

    override finalize() {
      this.isBehind = true;
    }

    override exportForExcel(data: unknown) {
      this.catchUp();
      super.exportForExcel(data);
    }

    catchUp(sheetId?: string) {
      this.settle();
      if (!this.isWaiting) this.lateTabs.catchUp(sheetId);
    }

    settle() {
      if (this.isWaiting || !this.isBehind) return;
      this.isBehind = false; // first: evaluating asks for values itself
      // What was changed may need any tab, and what a tab spills is known once all of it is evaluated.
      const isAnew = this.shouldRebuildDependenciesGraph;
      if (!isAnew && this.positionsToUpdate.length > 0) this.lateTabs.catchUp();
      super.finalize();
    }
  }
  for (const name of Engine.getters)
    catchUpBefore(PatientEvaluation.prototype, name, COMPUTES.test(name) ? undefined : tabOf);
  registry.replace("evaluation", PatientEvaluation as unknown as PluginClass);
}

/** Getters that compute a formula, which may refer to any tab; all others are about one. */
const COMPUTES = /^evaluate/;

/** By its id, or by a place in it. */
const tabOf = (asked: unknown): string =>
  typeof asked === "string" ? asked : (asked as { readonly sheetId: string }).sheetId;

const ROWS = 1_000; // of a column; some milliseconds

/** Evaluates all cells of a model that waits for it, in the engine's own order: column by column. */
export function* evaluateInSteps(evaluation: Evaluation, getters: Getters): Steps<void> {
  evaluation.evaluator.buildDependencyGraph();
  const sheetIds = getters.getSheetIds();
  for (const [at, sheetId] of sheetIds.entries()) {
    const { numberOfRows, numberOfCols } = getters.getSheetSize(sheetId);
    for (let col = 0; col < numberOfCols; col++)
      for (let top = 0; top < numberOfRows; top += ROWS) {
        const bottom = Math.min(top + ROWS, numberOfRows) - 1;
        const zone = { left: col, right: col, top, bottom };
        const missing = missingIn(getters, sheetId, zone);
        if (missing.length > 0) evaluation.evaluator.evaluate(missing);
        yield (at + (col + bottom / numberOfRows) / numberOfCols) / sheetIds.length;
      }
  }
  evaluation.shouldRebuildDependenciesGraph = false;
  evaluation.isWaiting = false;
}

/** Stretches of a column without a value yet. What another cell needed has one, and what a formula has spilled. */
function missingIn(getters: Getters, sheetId: string, { left: col, top, bottom }: Zone) {
  const stretches: { sheetId: string; zone: Zone }[] = [];
  for (let row = top; row <= bottom; row++) {
    const position = { sheetId, col, row };
    if (getters.getCell(position) === undefined) continue;
    if (getters.getEvaluatedCell(position).type !== "empty") continue;
    const last = stretches.at(-1)?.zone;
    if (last?.bottom === row - 1) last.bottom = row;
    else stretches.push({ sheetId, zone: { left: col, right: col, top: row, bottom: row } });
  }
  return stretches;
}
