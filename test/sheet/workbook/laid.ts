import type { Places } from "../../../src/sheet/workbook/frame/formula.ts";
import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { newPlace } from "../../../src/sheet/workbook/frame/place.ts";
import { placedCells } from "../../../src/sheet/workbook/frame/placed.ts";
import { textGrid } from "./text-grid.ts";

/** New tabs' places under the names that they want. */
export const placesOf = (layouts: readonly Layout[]): Places =>
  Object.fromEntries(
    layouts.map((layout) => [layout.key, { name: layout.name, place: newPlace(layout) }]),
  );

/** A layout as lines of text; `others` are the tabs that its formulas speak of. */
export const laidOut = (layout: Layout, others: readonly Layout[] = []): string =>
  textGrid(placedCells(layout, placesOf([layout, ...others])));
