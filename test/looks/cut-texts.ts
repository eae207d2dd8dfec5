/**
 * In the page: the texts of a tab that their cells do not hold, "B12: Probabilidad del equipo", on
 * the screen or on the columns that are printed.
 */
export const cutTexts = (name: string): readonly string[] => {
  const { model } = window.workbench.book()!.host;
  const { getters } = model;
  const { toXC } = window.o_spreadsheet.helpers;
  const sheetId = getters.getSheetIds().find((id) => getters.getSheetName(id) === name)!;
  const { bottom, right: lastOfSheet } = getters.getSheetZone(sheetId);
  const print = (model.exportData() as unknown as Kept).goalwright.marks.find(
    ({ key, place }) => key === "goalwright.print" && place.sheetId === sheetId,
  );
  const printed = /:([A-Z]+)/.exec(print?.value ?? "");
  const right =
    printed === null
      ? lastOfSheet
      : getters.getRangeFromSheetXC(sheetId, `${printed[1]}1`).zone.right;
  const pen = document.createElement("canvas").getContext("2d")!;
  // As the engine has them: pixels at each side of a text, between its lines, and in a point.
  const [padding, leading, pixelsInPoint] = [4, 4, 4 / 3];

  const wordsAt = (col: number, row: number): string =>
    getters.getEvaluatedCell({ sheetId, col, row }).formattedValue;
  const lookOf = (col: number, row: number) => {
    const { bold, fontSize, ...look } = getters.getCellComputedStyle({ sheetId, col, row });
    const pixels = (fontSize ?? 10) * pixelsInPoint;
    return { ...look, pixels, font: `${bold ? "bold " : ""}${pixels}px Arial` };
  };
  const widthOf = (col: number, row: number): number => {
    const last = getters.getMerge({ sheetId, col, row })?.right ?? col;
    const columns = Array.from({ length: last - col + 1 }, (_, i) => col + i);
    return columns.reduce((sum, one) => sum + getters.getColSize(sheetId, one), -2 * padding);
  };
  /** What the empty cells beside one add to its width, where its text runs into them. */
  const roomBeside = (col: number, row: number, step: 1 | -1): number => {
    let room = 0;
    for (let next = col + step; next >= 0 && next <= right; next += step) {
      if (wordsAt(next, row) !== "") return room;
      room += getters.getColSize(sheetId, next);
    }
    return room;
  };
  const isTooHigh = (col: number, row: number, pixels: number): boolean => {
    const how = { wrapText: true, maxWidth: widthOf(col, row) };
    const lines = getters.getCellMultiLineText({ sheetId, col, row }, how).length;
    return lines * (pixels + leading) - leading > getters.getRowSize(sheetId, row);
  };
  const isCut = (col: number, row: number): boolean => {
    const { wrapping, align, pixels, font } = lookOf(col, row);
    if (wrapping === "wrap") return isTooHigh(col, row, pixels);
    pen.font = font;
    const isText = getters.getEvaluatedCell({ sheetId, col, row }).type === "text";
    const beside = isText ? roomBeside(col, row, align === "right" ? -1 : 1) : 0;
    return pen.measureText(wordsAt(col, row)).width > widthOf(col, row) + beside + padding;
  };
  const numbersTo = (last: number) => Array.from({ length: last + 1 }, (_, i) => i);
  return numbersTo(bottom).flatMap((row) =>
    numbersTo(right)
      .filter((col) => wordsAt(col, row) !== "" && isCut(col, row))
      .map((col) => `${toXC(col, row)}: ${wordsAt(col, row)}`),
  );
};

/** What the workbench keeps of a workbook beside its cells, as far as it says how tabs are printed. */
interface Kept {
  readonly goalwright: {
    readonly marks: readonly {
      readonly key: string;
      readonly value: string;
      readonly place: { readonly sheetId?: string };
    }[];
  };
}
