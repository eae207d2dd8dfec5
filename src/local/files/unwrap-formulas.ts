import type { Library } from "../gas/engine/library.ts";
import { lettersOf, parseA1 } from "../gas/values/a1.ts";
import { engineQuotes } from "../gas/values/formula-quotes.ts";

type Cells = Readonly<Record<string, string | undefined>>;

/** Long formulas stand there in pieces: "…"&"…". */
const WRAPPED = /^=IFERROR\(__XLUDF\.DUMMYFUNCTION\("((?:[^"]|""|"\s*&\s*")*)"\)\s*,[\s\S]*\)$/i;
const SPILLED = '"COMPUTED_VALUE"';

/**
 * Formulas out of IFERROR(__xludf.DUMMYFUNCTION("…"), last value), as Google saves what Excel
 * lacks; the cells that they spill into become empty again. Formulas that the engine can't compute
 * keep their wrapping, spill and all, and so go on showing their last values. Only what changes.
 */
export function unwrapFormulas(library: Library, cells: Cells): Record<string, string> {
  const inner = wrappedFormulas(cells);
  const unwrapped: Record<string, string> = {};
  for (const [at, formula] of inner) {
    const source = inner.get(anchorOf(inner, at)) ?? SPILLED;
    if (source === SPILLED || !isKnown(library, source)) continue;
    unwrapped[at] = formula === SPILLED ? "" : `=${formula.replace(/^=/, "")}`;
  }
  return unwrapped;
}

function wrappedFormulas(cells: Cells): Map<string, string> {
  const found = Object.entries(cells).flatMap(([at, content]) => {
    const match = WRAPPED.exec(content?.trim() ?? "");
    return match ? [[at, joined(match[1]!)] as const] : [];
  });
  return new Map(found);
}

/** The text that a formula's pieces add up to: a quotation mark that isn't doubled ends a piece. */
const joined = (pieces: string): string =>
  pieces.replace(/""|"\s*&\s*"/g, (part) => (part === '""' ? '"' : ""));

/** The formula that spills into a cell: up to the first row of the block, then to its left end. */
function anchorOf(inner: ReadonlyMap<string, string>, at: string): string {
  const place = parseA1(at);
  if (place === null || place.left === null || place.top === null) return at;
  let [x, y] = [place.left, place.top];
  const here = () => `${lettersOf(x)}${y + 1}`;
  const isBlock = (col: number, row: number) => inner.has(`${lettersOf(col)}${row + 1}`);
  while (inner.get(here()) === SPILLED && y > 0 && isBlock(x, y - 1)) y--;
  while (inner.get(here()) === SPILLED && x > 0 && isBlock(x - 1, y)) x--;
  return here();
}

function isKnown(library: Library, formula: string): boolean {
  const tokens = library.tokenize(engineQuotes(`=${formula.replace(/^=/, "")}`));
  return tokens.every(
    ({ type, value }, at) =>
      type !== "SYMBOL" ||
      tokens[at + 1]?.type !== "LEFT_PAREN" ||
      library.registries.functionRegistry.contains(value.toUpperCase()),
  );
}
