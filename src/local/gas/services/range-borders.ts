import { freshGetters, gettersOf } from "../host-context.ts";
import { borderCommands } from "../values/borders.ts";
import { RangeFormats } from "./range-formats.ts";

type Chained = GoogleAppsScript.Spreadsheet.Range;

/** The lines around the cells of a range, and taking all looks away. */
export abstract class RangeBorders extends RangeFormats {
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: GoogleAppsScript.Spreadsheet.BorderStyle | null = null,
  ): Chained {
    const sides = { top, left, bottom, right, v: vertical, h: horizontal };
    // Only what takes lines away asks which there are.
    const takes = Object.values(sides).includes(false);
    const getters = takes ? freshGetters(this.context) : gettersOf(this.context);
    const pen = { color: color ?? "#000000", style: String(style ?? "SOLID") };
    for (const command of borderCommands(getters, this.sheetId, this.zone, sides, pen))
      this.context.writes.push(command);
    return this.self;
  }

  clearFormat(): Chained {
    const { context, sheetId } = this;
    context.writes.push({ type: "CLEAR_FORMATTING", sheetId, target: [this.zone] });
    const border = { position: "clear" };
    context.writes.push({ type: "SET_ZONE_BORDERS", sheetId, target: [this.zone], border });
    return this.self;
  }
}
