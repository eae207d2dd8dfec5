import type { Library } from "./engine/library.ts";
import { prepareLibrary } from "./engine/prepare-library.ts";
import { registerCustomFunctions } from "./run/custom-functions.ts";
import { type Bundle, scanBundle } from "./run/scan-bundle.ts";

/**
 * Teaches the engine Apps Script and the custom functions of a bundle. Before a file is read (its
 * formulas may use them) and before a model is made; a second time does no harm.
 */
export function prepareEngine(library: Library, code: string): Bundle {
  const bundle = scanBundle(code);
  prepareLibrary(library);
  registerCustomFunctions(library, bundle.customFunctions);
  return bundle;
}
