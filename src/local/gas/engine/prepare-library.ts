import { batchPlugin } from "./batch-plugin.ts";
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

/** Makes a freshly loaded engine speak Apps Script, once, before the first model. */
export function prepareLibrary(library: Library): void {
  const { corePluginRegistry, featurePluginRegistry, errorTypes } = library.registries;
  if (corePluginRegistry.contains("goalwright")) return;
  Object.assign(library.CellErrorType, ERRORS);
  for (const error of Object.values(ERRORS)) errorTypes.add(error);
  (library.coreTypes as Set<string>).add(EDIT);
  corePluginRegistry.add("goalwright", workbookPlugin(library));
  featurePluginRegistry.add("goalwright", batchPlugin(library));
}
