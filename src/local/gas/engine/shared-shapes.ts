import type { Library } from "./library.ts";

type Compile = Library["CompiledFormula"]["Compile"];
type Formula = ReturnType<Compile>;
type CoreGetters = Parameters<Compile>[2];

/** Shapes of formulas known at most; a workbook of ours has some hundreds. */
const MOST_SHAPES = 5000;

/** References known at most, a column or two of a long table. */
const MOST_REFERENCES = 50_000;

const TAB = String.raw`(?:'(?:[^']|'')+'|[\w.\u0080-\uffff]+)!`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?[0-9]{1,7}`;
const WORD = String.raw`[\w.$!'\u0080-\uffff]`;

/** A text in quotes, which is passed over, or a reference to a cell or to a range with all its ends. */
const TEXT_OR_REFERENCE = new RegExp(
  String.raw`"(?:\\"|[^"])*"|(?<!${WORD})(?:${TAB})?${CELL}(?::${CELL})?(?!${WORD}|[(:])`,
  "g",
);

/**
 * Lets formulas that differ in nothing but their references be compiled once. The engine takes each
 * apart word for word, which is most of what a column of formulas costs it. Of each shape the engine
 * compiles the first; a shape of which it finds other references than we do is left to it for good.
 */
export function letFormulasShareShapes({ CompiledFormula }: Library): void {
  const compiled = new Map<string, Formula | null>();
  const rangeAt = rangeReader();
  const compile = CompiledFormula.Compile;
  CompiledFormula.Compile = (formula, sheetId, getters) => {
    const { shape, references } = shapeOf(formula);
    const rangesIn = () => references.map((at) => rangeAt(getters, sheetId, at));
    const known = compiled.get(shape);
    if (known?.rangeDependencies.length === references.length)
      return CompiledFormula.CopyWithDependencies(known, sheetId, rangesIn());
    const made = compile.call(CompiledFormula, formula, sheetId, getters);
    if (known !== undefined) return made;
    if (compiled.size === MOST_SHAPES) compiled.clear();
    compiled.set(shape, isReadAlike(made, rangesIn()) ? made : null);
    return made;
  };
}

/** A formula with a sign in the place of each reference: one for a cell, another for a range. */
function shapeOf(formula: string): { shape: string; references: readonly string[] } {
  const references: string[] = [];
  const shape = formula.replace(TEXT_OR_REFERENCE, (part) => {
    if (part.startsWith('"')) return part;
    references.push(part);
    return part.includes(":") ? "\u0001" : "\u0000";
  });
  return { shape, references };
}

type Range = ReturnType<CoreGetters["getRangeFromSheetXC"]>;

/**
 * Reads a reference once, however many formulas have it: one without a tab is the same range on each
 * tab but for the tab, since all of its ends are told. The engine never changes a range, it makes another.
 */
function rangeReader() {
  const known = new Map<string, Range>();
  return (getters: CoreGetters, sheetId: string, at: string): Range => {
    const range = known.get(at);
    if (range && getters.tryGetSheet(sheetId)) return { ...range, sheetId };
    const made = getters.getRangeFromSheetXC(sheetId, at);
    if (known.size === MOST_REFERENCES) known.clear();
    if (!made.prefixSheet && made.invalidXc === undefined) known.set(at, made);
    return made;
  };
}

const isReadAlike = (made: Formula, ranges: readonly Range[]) =>
  !made.isBadExpression && JSON.stringify(made.rangeDependencies) === JSON.stringify(ranges);
