import { lacks } from "../../drive/api-error.ts";
import type { Style } from "../../engine/library.ts";
import type { HostContext } from "../../host-context.ts";
import { HORIZONTAL, VERTICAL, WRAPPING } from "../../values/alignments.ts";
import { engineFormat } from "../../values/engine-format.ts";
import { type Mask, wants } from "../field-mask.ts";
import type { CellFormat } from "./cell-fields.ts";
import { hexOf } from "./colors.ts";

/** A look as the engine keeps it; what a request resets is undefined in it. */
export interface Look {
  readonly style: Style;
  readonly format: string | undefined;
}

type Read = (format: CellFormat) => unknown;

/** The fields of a format, each with the engine's part of a style. */
const STYLES: readonly (readonly [keyof Style, readonly string[], Read])[] = [
  [
    "fillColor",
    ["backgroundColor", "backgroundColorStyle"],
    ({ backgroundColorStyle, backgroundColor }) => hexOf(backgroundColorStyle, backgroundColor),
  ],
  [
    "textColor",
    ["textFormat.foregroundColor", "textFormat.foregroundColorStyle"],
    ({ textFormat = {} }) => hexOf(textFormat.foregroundColorStyle, textFormat.foregroundColor),
  ],
  ["bold", ["textFormat.bold"], ({ textFormat }) => textFormat?.bold],
  ["italic", ["textFormat.italic"], ({ textFormat }) => textFormat?.italic],
  ["strikethrough", ["textFormat.strikethrough"], ({ textFormat }) => textFormat?.strikethrough],
  ["underline", ["textFormat.underline"], ({ textFormat }) => textFormat?.underline],
  ["fontSize", ["textFormat.fontSize"], ({ textFormat }) => textFormat?.fontSize],
  [
    "align",
    ["horizontalAlignment"],
    ({ horizontalAlignment }) => word(HORIZONTAL, horizontalAlignment?.toLowerCase()),
  ],
  [
    "verticalAlign",
    ["verticalAlignment"],
    ({ verticalAlignment }) => word(VERTICAL, verticalAlignment?.toLowerCase()),
  ],
  [
    "wrapping",
    ["wrapStrategy"],
    ({ wrapStrategy }) => word(WRAPPING, wrapStrategy?.replace(/^OVERFLOW_CELL$/, "OVERFLOW")),
  ],
];

/** What the wanted fields of a format make of a cell's look. */
export function lookOf(context: HostContext, format: CellFormat, mask: Mask): Look {
  const family = format.textFormat?.fontFamily;
  if (family !== undefined && family !== "Arial") lacks(`font ${family}`);
  const style = STYLES.filter(([, fields]) => fields.some((field) => wantsFormat(mask, field))).map(
    ([key, , read]) => [key, read(format)] as const,
  );
  return {
    style: Object.fromEntries(style) as Style,
    format: wantsFormat(mask, "numberFormat")
      ? engineFormat(context, patternOf(format.numberFormat))
      : undefined,
  };
}

export const wantsFormat = (mask: Mask, field: string): boolean =>
  wants(mask, `userEnteredFormat.${field}`);

/** The pattern decides; a type without one means what Google takes for its locale, which we know of text only. */
export function patternOf(
  numberFormat: GoogleAppsScript.Sheets.Schema.NumberFormat | undefined,
): string {
  const { type, pattern = "" } = numberFormat ?? {};
  if (numberFormat !== undefined && type === undefined)
    throw new Error("number_format.type: This field is required.");
  if (type === "TEXT") return "@";
  if (type !== undefined && pattern === "") return lacks(`number format ${type} without a pattern`);
  return pattern;
}

function word<T>(table: Readonly<Record<string, T>>, name: string | undefined): T | undefined {
  if (name === undefined) return undefined;
  if (!Object.hasOwn(table, name)) throw new Error(`Invalid value: ${name}`);
  return table[name];
}
