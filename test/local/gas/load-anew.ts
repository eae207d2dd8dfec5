import { createRequire } from "node:module";
import type { Library } from "../../../src/local/gas/engine/library.ts";
import { loadLibrary } from "../../../src/local/node/load-library.ts";

/** An engine that nobody has prepared. */
export function loadAnew(): Library {
  loadLibrary(); // for what the engine needs around it
  const require = createRequire(import.meta.url);
  const file = require.resolve("@odoo/o-spreadsheet/dist/o_spreadsheet.cjs");
  delete require.cache[file];
  return require(file);
}
