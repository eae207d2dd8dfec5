import { wants } from "../field-mask.ts";
import { headersOf } from "./grid-range.ts";
import { changedFields, kind } from "./request-kind.ts";

const DIMENSION_RANGE = {
  dimension: "value",
  endIndex: "value",
  sheetId: "value",
  startIndex: "value",
} as const;
const PROPERTIES = { hiddenByUser: "value", pixelSize: "value" } as const;

export const updateDimensionProperties = kind(
  "updateDimensionProperties",
  { fields: "value", properties: PROPERTIES, range: DIMENSION_RANGE },
  (context, { fields, properties = {}, range }) => {
    const mask = changedFields(fields, PROPERTIES);
    const { sheet, dimension, elements } = headersOf(context, range);
    const { hiddenByUser = false, pixelSize: size } = properties;
    if (wants(mask, "hiddenByUser"))
      sheet.push(hiddenByUser ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", {
        dimension,
        elements,
      });
    // A size that the mask wants and that is not given is Google's own.
    if (wants(mask, "pixelSize"))
      sheet.push("RESIZE_COLUMNS_ROWS", { dimension, elements, size: size ?? null });
  },
);
