import type { Zone } from "../engine/library.ts";
import { gettersAfter, refuse, settledGetters } from "../host-context.ts";
import { RangeBorders } from "./range-borders.ts";

type Chained = GoogleAppsScript.Spreadsheet.Range;

/** Cells of a range that are one. */
export abstract class RangeMerges extends RangeBorders {
  /** The top left cell's content and looks stay, the others' go. */
  merge(): Chained {
    this.refuseHalves();
    this.refuseFrozen();
    this.push("REMOVE_MERGE", this.merges());
    this.push("ADD_MERGE", [this.zone]);
    return this.self;
  }
  /** Each row of the range becomes one cell. */
  mergeAcross(): Chained {
    this.refuseHalves();
    this.refuseFrozen();
    this.push("REMOVE_MERGE", this.merges());
    const { left, right, top, bottom } = this.zone;
    const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
    this.push(
      "ADD_MERGE",
      rows.map((row) => ({ left, right, top: row, bottom: row })),
    );
    return this.self;
  }
  breakApart(): Chained {
    this.refuseHalves();
    this.push("REMOVE_MERGE", this.merges());
    return this.self;
  }
  isPartOfMerge(): boolean {
    return this.merges().length > 0;
  }
  /** Whole merged cells, also where the range has only a part of them. */
  getMergedRanges(): Chained[] {
    return this.merges().map((zone) => this.context.objects.range(this.sheetId, zone));
  }

  private merges(): Zone[] {
    const { context, sheetId, zone } = this;
    const getters = settledGetters(context);
    const { overlap } = context.library.helpers;
    const waiting = context.writes.waiting(/_MERGE$/).flatMap(({ target }) => target as Zone[]);
    if (waiting.some((each) => overlap(each, zone))) context.writes.flush();
    return getters
      .getMergesInZone(sheetId, zone)
      .map(({ left, right, top, bottom }) => ({ left, right, top, bottom }));
  }
  private push(type: string, target: readonly Zone[]): void {
    const { context, sheetId } = this;
    if (target.length > 0) context.writes.push({ type, sheetId, target, force: true });
  }
  private refuseFrozen(): void {
    const { left, right, top, bottom } = this.zone;
    const getters = gettersAfter(this.context, /FREEZE|_SHEET$|_COLUMNS_ROWS$/);
    const { xSplit, ySplit } = getters.getPaneDivisions(this.sheetId);
    const crosses = (from: number, to: number, split: number) => from < split && split <= to;
    const columns = crosses(left, right, xSplit);
    if (columns || crosses(top, bottom, ySplit)) {
      const all = columns ? "columns" : "rows";
      refuse(this.context, `You can't merge frozen and non-frozen ${all}.`);
    }
  }
  private refuseHalves(): void {
    const { left, right, top, bottom } = this.zone;
    const isWhole = (merge: Zone) =>
      merge.left >= left && merge.right <= right && merge.top >= top && merge.bottom <= bottom;
    if (!this.merges().every(isWhole))
      refuse(this.context, "You must select all cells in a merged range to merge or unmerge them.");
  }
}
