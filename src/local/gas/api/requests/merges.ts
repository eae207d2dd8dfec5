import { lacks } from "../../drive/api-error.ts";
import { GRID_RANGE, rangeOf } from "./grid-range.ts";
import { kind } from "./request-kind.ts";

export const mergeCells = kind(
  "mergeCells",
  { mergeType: "value", range: GRID_RANGE },
  (context, { range, mergeType = "MERGE_ALL" }) => {
    const cells = rangeOf(context, range);
    if (mergeType === "MERGE_ALL") cells.merge();
    else if (mergeType === "MERGE_ROWS") cells.mergeAcross();
    else lacks(`merge type ${mergeType}`);
  },
);

export const unmergeCells = kind("unmergeCells", { range: GRID_RANGE }, (context, { range }) => {
  rangeOf(context, range).breakApart();
});
