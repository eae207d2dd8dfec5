import { addChart, deleteEmbeddedObject, updateChartSpec } from "./charts.ts";
import { addConditionalFormatRule, deleteConditionalFormatRule } from "./conditional-formats.ts";
import { updateDimensionProperties } from "./dimensions.ts";
import { mergeCells, unmergeCells } from "./merges.ts";
import { createDeveloperMetadata, deleteDeveloperMetadata } from "./metadata.ts";
import { addNamedRange, deleteNamedRange } from "./named-ranges.ts";
import { addProtectedRange, deleteProtectedRange, updateProtectedRange } from "./protections.ts";
import type { CarryOut } from "./request-kind.ts";
import {
  addSheet,
  deleteSheet,
  updateSheetProperties,
  updateSpreadsheetProperties,
} from "./sheets.ts";
import { updateCells } from "./update-cells.ts";
import { setDataValidation } from "./validations.ts";

/** The kinds of request that the host carries out; any other one is refused. */
export const REQUESTS: Readonly<Record<string, CarryOut>> = {
  addChart,
  addConditionalFormatRule,
  addNamedRange,
  addProtectedRange,
  addSheet,
  createDeveloperMetadata,
  deleteConditionalFormatRule,
  deleteDeveloperMetadata,
  deleteEmbeddedObject,
  deleteNamedRange,
  deleteProtectedRange,
  deleteSheet,
  mergeCells,
  setDataValidation,
  unmergeCells,
  updateCells,
  updateChartSpec,
  updateDimensionProperties,
  updateProtectedRange,
  updateSheetProperties,
  updateSpreadsheetProperties,
};
