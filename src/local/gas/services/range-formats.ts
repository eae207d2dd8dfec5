import type { Style } from "../engine/library.ts";
import { freshGetters, refuse } from "../host-context.ts";
import { HORIZONTAL, VERTICAL, WRAPPING } from "../values/alignments.ts";
import { AUTOMATIC, engineFormat } from "../values/engine-format.ts";
import { stretches } from "../values/stretches.ts";
import { RangeValues } from "./range-values.ts";

type Chained = GoogleAppsScript.Spreadsheet.Range;
type Table<T> = readonly (readonly T[])[];

const WHITE = "#ffffff";

/** How the cells of a range look. */
export abstract class RangeFormats extends RangeValues {
  getNumberFormats(): string[][] {
    const getters = freshGetters(this.context);
    const { sheetId } = this;
    return this.each((col, row) => {
      const cell = getters.getEvaluatedCell({ sheetId, col, row });
      return cell.format || AUTOMATIC;
    });
  }
  getNumberFormat(): string {
    return this.getNumberFormats()[0]![0]!;
  }
  setNumberFormat(format: string): Chained {
    return this.setLook({ format: engineFormat(this.context, format) });
  }
  setNumberFormats(formats: Table<string>): Chained {
    return this.setEach(formats, (format) => ({ format: engineFormat(this.context, format) }));
  }

  getBackgrounds(): string[][] {
    const getters = freshGetters(this.context);
    const { sheetId } = this;
    return this.each(
      (col, row) => getters.getCellStyle({ sheetId, col, row }).fillColor?.toLowerCase() || WHITE,
    );
  }
  setBackground(color: string | null): Chained {
    return this.setStyle({ fillColor: color ?? "" });
  }
  setBackgrounds(colors: Table<string | null>): Chained {
    return this.setEach(colors, (color) => ({ style: { fillColor: color ?? "" } }));
  }

  setFontColor(color: string | null): Chained {
    return this.setStyle({ textColor: color ?? "" });
  }
  setFontColors(colors: Table<string | null>): Chained {
    return this.setEach(colors, (color) => ({ style: { textColor: color ?? "" } }));
  }
  setFontWeight(weight: string | null): Chained {
    return this.setStyle({ bold: weight === "bold" });
  }
  setFontWeights(weights: Table<string | null>): Chained {
    return this.setEach(weights, (weight) => ({ style: { bold: weight === "bold" } }));
  }
  setFontStyle(style: string | null): Chained {
    return this.setStyle({ italic: style === "italic" });
  }
  setFontSize(size: number): Chained {
    return this.setStyle({ fontSize: size });
  }
  setFontSizes(sizes: Table<number>): Chained {
    return this.setEach(sizes, (fontSize) => ({ style: { fontSize } }));
  }
  setHorizontalAlignment(alignment: string | null): Chained {
    return this.setStyle({ align: this.known(HORIZONTAL, alignment) });
  }
  setHorizontalAlignments(alignments: Table<string | null>): Chained {
    return this.setEach(alignments, (alignment) => ({
      style: { align: this.known(HORIZONTAL, alignment) },
    }));
  }
  setVerticalAlignment(alignment: string | null): Chained {
    return this.setStyle({ verticalAlign: this.known(VERTICAL, alignment) });
  }
  setWrap(isWrapped: boolean): Chained {
    return this.setStyle({ wrapping: isWrapped ? "wrap" : "overflow" });
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Chained {
    return this.setStyle({ wrapping: this.known(WRAPPING, String(strategy)) });
  }

  private setStyle(style: Style): Chained {
    return this.setLook({ style });
  }
  private setLook(look: { readonly style: Style } | { readonly format: string }): Chained {
    const { context, sheetId } = this;
    context.writes.push({ type: "SET_FORMATTING", sheetId, target: [this.zone], ...look });
    return this.self;
  }

  /** One command for each stretch of equal looks in a row. */
  private setEach<T>(table: Table<T>, lookOf: (value: T) => object): Chained {
    this.checkSize(table);
    const { context, sheetId } = this;
    const { top, left } = this.zone;
    for (const [i, row] of table.entries())
      for (const [from, to] of stretches(row)) {
        const zone = { left: left + from, right: left + to, top: top + i, bottom: top + i };
        const look = lookOf(row[from]!);
        context.writes.push({ type: "SET_FORMATTING", sheetId, target: [zone], ...look });
      }
    return this.self;
  }

  private known<T>(table: Readonly<Record<string, T>>, word: string | null): T {
    const key = word ?? "normal";
    if (!Object.hasOwn(table, key)) refuse(this.context, `Invalid argument: ${word}`);
    return table[key] as T;
  }
}
