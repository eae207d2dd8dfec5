import type { Zone } from "../engine/library.ts";
import type { OpenZone } from "../engine/workbook-state.ts";
import { type HostContext, settledGetters } from "../host-context.ts";
import { served } from "../served.ts";
import { a1Of } from "../values/a1.ts";
import { activateSheet } from "./activate-sheet.ts";
import { checkInGrid } from "./check-in-grid.ts";
import { type RangeApi, rangeSignatures } from "./range-api.ts";

/** Where a range lies: the part of Range that never looks into a cell. */
export abstract class RangeArea {
  readonly context: HostContext;
  readonly sheetId: string;
  /** Columns and rows from 0. */
  readonly zone: Zone;
  /** What the script holds, and what chained methods give back. */
  readonly self: GoogleAppsScript.Spreadsheet.Range;

  constructor(context: HostContext, sheetId: string, zone: Zone) {
    this.context = context;
    this.sheetId = sheetId;
    this.zone = zone;
    this.self = served<RangeApi>(context, "SpreadsheetApp.Range", this, rangeSignatures);
  }

  getA1Notation(): string {
    return a1Of(this.zone);
  }
  getRow(): number {
    return this.zone.top + 1;
  }
  getColumn(): number {
    return this.zone.left + 1;
  }
  getLastRow(): number {
    return this.zone.bottom + 1;
  }
  getLastColumn(): number {
    return this.zone.right + 1;
  }
  getNumRows(): number {
    return this.zone.bottom - this.zone.top + 1;
  }
  getNumColumns(): number {
    return this.zone.right - this.zone.left + 1;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.objects.sheet(this.sheetId);
  }

  offset(
    rows: number,
    columns: number,
    numRows: number = this.getNumRows(),
    numColumns: number = this.getNumColumns(),
  ): GoogleAppsScript.Spreadsheet.Range {
    const top = this.zone.top + rows;
    const left = this.zone.left + columns;
    const zone = { top, left, bottom: top + numRows - 1, right: left + numColumns - 1 };
    checkInGrid(this.context, this.sheetId, zone);
    return this.context.objects.range(this.sheetId, zone);
  }

  activate(): GoogleAppsScript.Spreadsheet.Range {
    const { context, sheetId, zone } = this;
    activateSheet(context, sheetId);
    context.writes.flush();
    context.model?.selection.selectZone({
      cell: { col: zone.left, row: zone.top },
      zone,
    });
    return this.self;
  }

  /** The zone as a place that keeps whole rows whole when columns are added. */
  openZone(): OpenZone {
    return settledGetters(this.context).getUnboundedZone(this.sheetId, this.zone) as OpenZone;
  }
}
