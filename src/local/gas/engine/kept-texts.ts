import type { Steps } from "../../steps.ts";
import { revisionOf } from "./change-stamp.ts";
import { insideOf } from "./inside.ts";
import type { Library, Model } from "./library.ts";

/** A workbook as texts that are kept one by one: all but its cells, then some thousand cells each. */
export type KeptTexts = readonly string[];

/** Some cells of a sheet, with what their looks are called here. */
interface Part {
  readonly id: string;
  readonly cells: Readonly<Record<string, string>>;
  readonly styles: Looks;
  readonly formats: Looks;
  readonly named: Named;
}

/** A look's number, by the zone that has it. */
type Looks = Readonly<Record<string, number>>;
/** What each number means. */
interface Named {
  readonly styles: Readonly<Record<string, object>>;
  readonly formats: Readonly<Record<string, string>>;
}

const CELLS = 2_000; // in a part; some hundredths of a second

/**
 * The same data as the engine's own export, which makes it in one piece and then a second model to check
 * itself. Nothing may change between the steps: whoever runs them looks.
 */
export function* keptTexts(library: Library, model: Model): Steps<KeptTexts> {
  const { exports, exportCells, cellsIn } = insideOf(library, model);
  const data = { ...library.load(), revisionId: revisionOf(model) };
  for (const exportPart of exports) {
    exportPart(data);
    yield 0;
  }
  const texts = [JSON.stringify(data)];
  const parts = data.sheets.flatMap(({ id }) =>
    inParts(cellsIn(id)).map((cells) => ({ id, cells })),
  );
  for (const [at, { id, cells }] of parts.entries()) {
    yield at / parts.length;
    const { sheets, ...named } = exportCells(id, cells);
    texts.push(JSON.stringify({ ...sheets[0], named }));
  }
  return texts;
}

const inParts = <T>(cells: readonly T[]): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(cells.length / CELLS) }, (_, i) =>
    cells.slice(i * CELLS, (i + 1) * CELLS),
  );

/** The engine's data that was kept so. */
export function* dataKept([rest, ...parts]: KeptTexts): Steps<object> {
  const data = JSON.parse(rest!);
  const sheets = new Map<string, Record<"cells" | "formats" | "styles", object>>(
    data.sheets.map((sheet: { id: string }) => [
      sheet.id,
      Object.assign(sheet, { cells: {}, styles: {}, formats: {} }),
    ]),
  );
  const [styles, formats] = [numbered(), numbered()];
  for (const [at, text] of parts.entries()) {
    yield at / parts.length;
    const part = JSON.parse(text) as Part;
    const sheet = sheets.get(part.id)!;
    Object.assign(sheet.cells, part.cells);
    Object.assign(sheet.styles, styles.looks(part.styles, part.named.styles));
    Object.assign(sheet.formats, formats.looks(part.formats, part.named.formats));
  }
  return { ...data, styles: styles.named(), formats: formats.named() };
}

/** Gives equal looks of all parts one number. */
const numbered = () => {
  const numbers = new Map<string, number>();
  const numberOf = (look: unknown): number => {
    const text = JSON.stringify(look);
    const number = numbers.get(text) ?? numbers.size + 1;
    numbers.set(text, number);
    return number;
  };
  return {
    looks: (own: Looks, meant: Readonly<Record<string, unknown>>): Looks =>
      Object.fromEntries(Object.entries(own).map(([zone, i]) => [zone, numberOf(meant[i])])),
    named: () =>
      Object.fromEntries([...numbers].map(([text, number]) => [number, JSON.parse(text)])),
  };
};
