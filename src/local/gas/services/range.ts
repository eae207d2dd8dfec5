import type { Zone } from "../engine/library.ts";
import { freshGetters, refuse, stateOf } from "../host-context.ts";
import { behind } from "../served.ts";
import { copyCommands } from "../values/copy-cells.ts";
import { dataRegion } from "../values/data-region.ts";
import { addMark } from "./developer-metadata.ts";
import { metadataFinder } from "./developer-metadata-finder.ts";
import { newProtection } from "./protection.ts";
import type { RangeApi } from "./range-api.ts";
import { RangeValidations } from "./range-validations.ts";

type Chained = GoogleAppsScript.Spreadsheet.Range;

/** SpreadsheetApp.Range; the grand total of area, values, formats and what is attached to cells. */
export class LocalRange extends RangeValidations implements RangeApi {
  override raw(zone: Zone): LocalRange {
    return new LocalRange(this.context, this.sheetId, zone);
  }

  getNotes(): string[][] {
    freshGetters(this.context);
    const notes = new Map(
      stateOf(this.context)
        .notes.filter(({ sheetId }) => sheetId === this.sheetId)
        .map(({ col, row, text }) => [`${col},${row}`, text]),
    );
    return this.each((col, row) => notes.get(`${col},${row}`) ?? "");
  }
  getNote(): string {
    return this.getNotes()[0]![0]!;
  }
  setNotes(notes: readonly (readonly (string | null)[])[]): Chained {
    this.checkSize(notes);
    const { sheetId, zone } = this;
    // Arrays of the script are of another realm, which the engine cannot copy.
    const texts = Array.from(notes, (row) => Array.from(row, (note) => note ?? ""));
    this.context.writes.edit({ kind: "setNotes", sheetId, zone, texts });
    return this.self;
  }
  setNote(note: string | null): Chained {
    return this.setNotes(this.each(() => note));
  }
  clearNote(): Chained {
    return this.setNote(null);
  }

  /** Content, looks and notes, as Range.clear() does without options. */
  clear(): Chained {
    this.clearContent();
    this.clearFormat();
    return this.clearNote();
  }

  /**
   * Values, formulas with their relative references moved, formats, borders and notes; a larger
   * destination is tiled. That notes come along is what pasting does in Sheets; Google's
   * reference names only "values and formatting".
   */
  copyTo(destination: Chained): void {
    const target = behind(destination, LocalRange);
    if (!target) refuse(this.context, "copyTo needs a range");
    freshGetters(this.context);
    const to = { sheetId: target.sheetId, zone: target.zone };
    for (const command of copyCommands(this.context, this, to)) this.context.writes.push(command);
  }

  getDataRegion(): Chained {
    const region = dataRegion(freshGetters(this.context), this.sheetId, this.zone);
    return this.context.objects.range(this.sheetId, region);
  }

  addDeveloperMetadata(key: string, second?: unknown, third?: unknown): Chained {
    const zone = this.openZone();
    const row = zone.right === undefined && zone.left === 0 && zone.top === zone.bottom;
    const column = zone.bottom === undefined && zone.top === 0 && zone.left === zone.right;
    if (!row && !column)
      refuse(
        this.context,
        "Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.",
      );
    const place = { kind: "range", sheetId: this.sheetId, zone } as const;
    addMark(this.context, place, key, second, third);
    return this.self;
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return metadataFinder(this.context, {
      kind: "range",
      sheetId: this.sheetId,
      zone: this.openZone(),
    });
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    const place = { kind: "range", sheetId: this.sheetId, zone: this.openZone() } as const;
    return newProtection(this.context, place);
  }
}
