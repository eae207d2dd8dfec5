import type * as Owl from "@odoo/owl";
import type { Library } from "../gas/engine/library.ts";

declare global {
  interface Window {
    // Set by the scripts in page.html: the engine is loaded as its authors ship it, never bundled.
    o_spreadsheet: Library;
    owl: typeof Owl;
  }
}

export const library = window.o_spreadsheet;
export const owl = window.owl;
