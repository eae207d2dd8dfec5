import { asPart, type Steps } from "../../steps.ts";
import { type Band, bandsOf } from "./bands.ts";
import { EVALUATE_LATER, evaluateInSteps } from "./evaluate-later.ts";
import { fillSheet } from "./fill-sheet.ts";
import { insideOf } from "./inside.ts";
import type { Library, Model } from "./library.ts";

type Book = ReturnType<Library["load"]>;

/** Up to here the engine takes all cells at once, which holds a page for a tenth of a second. */
const MANY = 10_000; // places

const CELLS = 2_000; // in a band, at most; some hundredths of a second

/** How the time goes: cutting the data up, putting it in; the rest is evaluating. */
const CUT = 0.1;
const FILLED = 0.8;

/**
 * The engine's model of workbook data, the same as its constructor makes. Of long data the
 * constructor gets all but the cells, which are put in and evaluated afterwards, a few at a time.
 */
export function* buildModel(
  library: Library,
  data: object | undefined,
  custom: Readonly<Record<string, unknown>>,
): Steps<Model> {
  const book = library.load(data);
  if (placesIn(book) <= MANY) return new library.Model(book, { custom });
  yield 0;
  const bands = yield* asPart(0, CUT, cutUp(library, book));
  const config = { custom: { ...custom, [EVALUATE_LATER]: true } };
  const model = new library.Model(without(book, bands), config);
  yield CUT;
  const { evaluation } = insideOf(library, model);
  yield* asPart(CUT, FILLED, fill(library, model, book, bands));
  yield* asPart(FILLED, 1, evaluateInSteps(evaluation, model.getters));
  yield 1;
  // Nothing is evaluated again: the engine puts all else in order, as after any command.
  model.dispatch("EVALUATE_CELLS", { cellIds: [] });
  yield 1;
  return model;
}

/** How many cells, and stretches of equal ones, the data names. */
const placesIn = ({ sheets }: Book): number =>
  sheets
    .flatMap(({ cells, styles, formats }) => [cells, styles, formats])
    .reduce((sum, places) => sum + Object.keys(places).length, 0);

/** The bands of each sheet that can be cut, by its id. */
type Bands = ReadonlyMap<string, readonly Band[]>;

function* cutUp(library: Library, { sheets }: Book): Steps<Bands> {
  const all = new Map<string, readonly Band[]>();
  for (const [at, sheet] of sheets.entries()) {
    const rows = Math.max(1, Math.floor(CELLS / sheet.colNumber));
    const share = 1 / sheets.length;
    const cut = bandsOf(library, sheet, rows);
    const bands = yield* asPart(at * share, (at + 1) * share, cut);
    if (bands !== null) all.set(sheet.id, bands);
  }
  return all;
}

/** The data without the cells that come later. */
const without = (book: Book, bands: Bands): Book => ({
  ...book,
  sheets: book.sheets.map((sheet) =>
    bands.has(sheet.id) ? { ...sheet, cells: {}, styles: {}, formats: {} } : sheet,
  ),
});

function* fill(library: Library, model: Model, looks: Book, all: Bands): Steps<void> {
  const share = 1 / all.size;
  for (const [at, [sheetId, bands]] of [...all].entries())
    yield* asPart(at * share, (at + 1) * share, fillSheet(library, model, sheetId, bands, looks));
}
