import { letChartsDress, letChartsSeeHidden } from "../charts/dress-chart.ts";
import { batchPlugin } from "./batch-plugin.ts";
import { CELLS, letCellsComeInBulk } from "./bulk-cells.ts";
import { letClocksAgree } from "./clock-functions.ts";
import { letOperatorsTakeColumns } from "./column-operators.ts";
import { letEvaluationWait } from "./evaluate-later.ts";
import { letViewsWait } from "./late-views.ts";
import type { Library } from "./library.ts";
import { letPlainCellsBe } from "./row-heights.ts";
import { letFormulasShareShapes } from "./shared-shapes.ts";
import { EDIT, workbookPlugin } from "./workbook-plugin.ts";

/** Errors as Google Sheets writes them, by the engine's name for each. */
const ERRORS = {
  InvalidReference: "#REF!",
  SpilledBlocked: "#REF!",
  CircularDependency: "#REF!",
  GenericError: "#ERROR!",
  BadExpression: "#ERROR!",
};

/** In IFERROR(__xludf.DUMMYFUNCTION("formula"), last value), as Google saves what Excel lacks. */
const PLACEHOLDER = "__XLUDF.DUMMYFUNCTION";

/** Makes a freshly loaded engine speak Apps Script, once, before the first model. */
export function prepareLibrary(library: Library): void {
  const { corePluginRegistry, featurePluginRegistry, inverseCommandRegistry } = library.registries;
  const { functionRegistry, errorTypes } = library.registries;
  if (corePluginRegistry.contains("goalwright")) return;
  Object.assign(library.CellErrorType, ERRORS);
  for (const error of Object.values(ERRORS)) errorTypes.add(error);
  for (const type of [EDIT, CELLS]) {
    (library.coreTypes as Set<string>).add(type);
    // For undo, of which the engine asks with what to look past a command: with itself.
    inverseCommandRegistry.add(type, (command) => [command]);
  }
  corePluginRegistry.add("goalwright", workbookPlugin(library));
  featurePluginRegistry.add("goalwright", batchPlugin(library));
  letEvaluationWait(library);
  letViewsWait(library);
  letCellsComeInBulk(library);
  letFormulasShareShapes(library);
  letOperatorsTakeColumns(library);
  letPlainCellsBe(library);
  letClocksAgree(library);
  letChartsDress(library);
  letChartsSeeHidden(library);
  functionRegistry.add(PLACEHOLDER, {
    description:
      "A formula of Google Sheets that can't be computed here; IFERROR shows its last value.",
    hidden: true,
    args: [library.helpers.arg("formula (string)")],
    compute: () => ({ value: "#NAME?" }),
  });
}
