import fc from "fast-check";
import { rewritten } from "../../../../src/sheet/workbook/again/rewritten.ts";
import { LAYOUTS, type Layout } from "../../../../src/sheet/workbook/frame/layout.ts";
import {
  type Insertion,
  newPlace,
  type Place,
  placeOn,
} from "../../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../../src/sheet/workbook/frame/placed.ts";
import {
  type Memory,
  memoryOf,
  type SeenCell,
} from "../../../../src/sheet/workbook/lists/memory.ts";
import {
  type Lines,
  linesOf,
  placeFrom,
} from "../../../../src/sheet/workbook/lists/remembered-places.ts";
import {
  blankPaper,
  cellAt,
  copied,
  following,
  insert,
  type Paper,
  put,
  seenAt,
  standing,
  textsOf,
  write,
} from "../paper.ts";
import { type Small, smallLayout } from "../small-layout.ts";

const ROWS = 14;
const COLUMNS = 12;

/** A tab after a write, with what is remembered of it. */
export interface Tab {
  readonly paper: Paper;
  readonly layout: Layout;
  readonly memory: Memory;
  readonly lines: () => Lines;
}

/** A tab written for the first time. */
export const written = (small: Small): Tab => {
  const layout = smallLayout(small);
  const place = newPlace(layout);
  const paper = blankPaper(ROWS, COLUMNS);
  const cells = placedCells(layout, { goals: { name: "Goals", place } });
  write(paper, cells);
  return {
    paper,
    layout,
    memory: memoryOf(cells),
    lines: following(paper, linesOf(layout, place)),
  };
};

export const placeNow = ({
  paper,
  lines,
  memory,
}: Pick<Tab, "paper" | "lines" | "memory">): Place => placeFrom(lines(), textsOf(paper), memory)!;

/** A tab written again, as the add-on does it. */
export const writtenAgain = (
  tab: Tab,
  small: Small,
): Tab & {
  readonly before: Place;
  readonly insertions: readonly Insertion[];
  readonly backup: Paper;
} => {
  const layout = smallLayout(small);
  const backup = copied(tab.paper);
  const paper = copied(tab.paper);
  const before = placeNow(tab);
  const { place, insertions } = placeOn(layout, before, LAYOUTS);
  insert(paper, insertions);
  const cells = placedCells(layout, { goals: { name: "Goals", place } });
  const result = rewritten(
    cells,
    { place: before, memory: tab.memory, seenAt: seenAt(backup) },
    insertions,
    (row, column) => row.includes(":") && column === "person",
    place,
  );
  write(paper, result.cells, result.notes);
  const lines = following(paper, linesOf(layout, place));
  return { paper, layout, memory: result.memory, lines, before, insertions, backup };
};

/** What a user does to a tab. */
export type Edit =
  | { readonly kind: "type" | "note" | "formula"; readonly row: number; readonly column: number }
  | { readonly kind: "clear"; readonly row: number; readonly column: number }
  | { readonly kind: "sort"; readonly by: number }
  | { readonly kind: "insertRow" | "insertColumn"; readonly before: number };

const spot = {
  row: fc.integer({ min: 1, max: ROWS }),
  column: fc.integer({ min: 1, max: COLUMNS }),
};

export const anyEdits: fc.Arbitrary<readonly Edit[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constantFrom("type", "note", "formula", "clear"), ...spot }),
    fc.record({ kind: fc.constant("sort"), by: fc.integer({ min: 1, max: 5 }) }),
    fc.record({
      kind: fc.constantFrom("insertRow", "insertColumn"),
      before: fc.integer({ min: 1, max: 10 }),
    }),
  ) as fc.Arbitrary<Edit>,
  { maxLength: 12 },
);

/** People and months in any number; who is in both versions keeps the row. */
export const anySmall = (version: string): fc.Arbitrary<Small> =>
  fc.record({
    people: fc.shuffledSubarray(["Ana", "Bruno", "Carla", "=Dora", "E:F"], { minLength: 1 }),
    months: fc.integer({ min: 1, max: 6 }),
    version: fc.constant(version),
  });

/** Identities of the cells whose contents and notes are other than before the user came. */
export interface Changed {
  readonly contents: ReadonlySet<string>;
  readonly notes: ReadonlySet<string>;
}

/** Does it to the paper; `by` signs what is typed. */
export const edited = (tab: Tab, edits: readonly Edit[], by = "user"): Changed => {
  const before = standing(copied(tab.paper));
  const contents = new Set<string>();
  const notes = new Set<string>();
  for (const [i, edit] of edits.entries()) {
    if (!("row" in edit)) moveLines(tab, edit);
    else if (type(tab.paper, edit, `${by} ${i}`)) {
      const changed = edit.kind === "note" ? notes : contents;
      changed.add(cellAt(tab.paper, edit.row, edit.column));
    }
  }
  const after = standing(tab.paper);
  const isChanged = (cell: string) => !sameContents(before.get(cell), after.get(cell));
  return { contents: new Set([...contents].filter(isChanged)), notes };
};

/** What is typed into a blank cell and cleared again leaves it as it was. */
const sameContents = (one: SeenCell | undefined, other: SeenCell | undefined): boolean =>
  (one?.value ?? "") === (other?.value ?? "") && (one?.formula ?? "") === (other?.formula ?? "");

type Typing = Extract<Edit, { readonly row: number }>;

const moveLines = (tab: Tab, edit: Exclude<Edit, Typing>): void => {
  if (edit.kind === "sort") sortList(tab, edit.by);
  else {
    const kind = edit.kind === "insertRow" ? "row" : "column";
    insert(tab.paper, [{ kind, before: edit.before, count: 1 }]);
  }
};

/** Whether it changed anything. */
const type = (paper: Paper, { kind, row, column }: Typing, text: string): boolean => {
  const seen = seenAt(paper)(row, column);
  const isBlank = seen.value === "" && seen.formula === "";
  if (kind === "clear" && isBlank) return false;
  const contents = {
    type: { value: text, formula: "" },
    formula: { value: 1, formula: `=NOW()&"${text}"` },
    note: { note: text },
    clear: { value: "", formula: "" },
  };
  put(paper, row, column, contents[kind]);
  return true;
};

/** Turns the rows of the list round, `by` further. */
const sortList = (tab: Tab, by: number): void => {
  const { first, last } = placeNow(tab).lists.get("people")!;
  const { paper } = tab;
  const its = paper.rows.slice(first - 1, last);
  const turn = by % Math.max(1, its.length);
  const turned = [...its.slice(turn), ...its.slice(0, turn)];
  paper.rows = [...paper.rows.slice(0, first - 1), ...turned, ...paper.rows.slice(last)];
};
