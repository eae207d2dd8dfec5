import type { Steps } from "../../steps.ts";
import type { Getters, Library, Zone } from "./library.ts";

/** What we use of the engine's plugin that evaluates; its types keep most of it private. */
interface EngineEvaluation {
  /** Whether everything is still to be evaluated, the next time that the engine does. */
  shouldRebuildDependenciesGraph: boolean;
  readonly evaluator: {
    buildDependencyGraph(): void;
    /** Evaluates what stands there, and on the way what it depends on. */
    evaluate(ranges: readonly { readonly sheetId: string; readonly zone: Zone }[]): void;
  };
  finalize(): void;
}

/** The same as we have it: able to wait. */
export interface Evaluation extends EngineEvaluation {
  isWaiting: boolean;
}

type Registry = Library["registries"]["coreViewsPluginRegistry"];
type PluginClass = Parameters<Registry["add"]>[1];
type Config = ConstructorParameters<PluginClass>[0];

/** In a model's `config.custom`: it evaluates nothing until `evaluateInSteps` has. */
export const EVALUATE_LATER = "evaluateLater";

/** Lets a model be made without evaluating all its cells at once. */
export function letEvaluationWait(library: Library): void {
  const registry = library.registries.coreViewsPluginRegistry;
  const Engine = registry.get("evaluation") as unknown as new (config: Config) => EngineEvaluation;
  class PatientEvaluation extends Engine implements Evaluation {
    isWaiting: boolean;

    constructor(config: Config) {
      super(config);
      this.isWaiting = config.custom[EVALUATE_LATER] === true;
    }

    override finalize() {
      if (!this.isWaiting) super.finalize();
    }
  }
  registry.replace("evaluation", PatientEvaluation as unknown as PluginClass);
}

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
