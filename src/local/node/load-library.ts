import { createRequire } from "node:module";
import { DOMParser } from "linkedom";
import type { Library } from "../gas/engine/library.ts";
import { addPolyfills } from "./polyfills.ts";

/** Where what is built to run on Node has the engine in a form that V8 runs more quickly (src/build/load.mjs). */
declare const QUICK_ENGINE: string | undefined;
const ENGINE =
  typeof QUICK_ENGINE === "undefined" ? "@odoo/o-spreadsheet/dist/o_spreadsheet.cjs" : QUICK_ENGINE;

let loaded: Library | null = null;

/** The engine for this process, with what it needs to run outside of a page. */
export function loadLibrary(): Library {
  loaded ??= load();
  return loaded;
}

function load(): Library {
  addPolyfills();
  // It reports every command there.
  console.debug = () => {};
  const library = createRequire(import.meta.url)(ENGINE);
  // Without a DOM the library has put a mock in the place of DOMParser; .xlsx files need a real one.
  Object.assign(globalThis, { DOMParser: XmlParser, XMLSerializer: XmlSerializer });
  return library;
}

/** linkedom's parser; it stumbles over a byte order mark. */
class XmlParser {
  parseFromString(text: string, type: string): unknown {
    return new DOMParser().parseFromString(text.replace(/^\uFEFF/, ""), type as "text/xml");
  }
}

class XmlSerializer {
  serializeToString(document: { toString(): string }): string {
    return document.toString();
  }
}
