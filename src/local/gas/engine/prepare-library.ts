import { batchPlugin } from "./batch-plugin.ts";
import { letEvaluationWait } from "./evaluate-later.ts";
import type { Library } from "./library.ts";
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
  const { corePluginRegistry, featurePluginRegistry, functionRegistry, errorTypes } =
    library.registries;
  if (corePluginRegistry.contains("goalwright")) return;
  Object.assign(library.CellErrorType, ERRORS);
  for (const error of Object.values(ERRORS)) errorTypes.add(error);
  (library.coreTypes as Set<string>).add(EDIT);
  corePluginRegistry.add("goalwright", workbookPlugin(library));
  featurePluginRegistry.add("goalwright", batchPlugin(library));
  letEvaluationWait(library);
  functionRegistry.add(PLACEHOLDER, {
    description:
      "A formula of Google Sheets that can't be computed here; IFERROR shows its last value.",
    hidden: true,
    args: [library.helpers.arg("formula (string)")],
    compute: () => ({ value: "#NAME?" }),
  });
}
