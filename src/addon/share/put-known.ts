import type { RepFacts } from "../../sheet/rep/rep-facts.ts";
import type { RepInputs } from "../../sheet/rep/rep-inputs.ts";
import { gridRange } from "./grid-range.ts";
import { REP, type RepMark, type RepTab } from "./rep-mark.ts";
import { knownIn, repMarked, resultCells, unmarkedBy } from "./rep-requests.ts";
import { batchUpdate } from "./sheets.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Response = GoogleAppsScript.Sheets.Schema.Response;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/**
 * Puts results into the cells of a tab for which the person typed none; `there` is what stands in such
 * cells already. Google writes nothing on
 * condition that a cell is still as it was read, so these few cells and the mark that notes them go by
 * themselves, right behind the reading; whatever takes longer leaves out the cells that are typed into.
 * Answers with the file's tabs as they are then.
 */
export const putKnown = (
  file: string,
  facts: RepFacts,
  { sheet, mark }: RepTab,
  { known, there }: Readonly<Record<"known" | "there", RepInputs["sold"]>>,
  sheets: readonly Sheet[],
): readonly Sheet[] => {
  const cells = resultCells(facts, known);
  const before = knownIn(resultCells(facts, there));
  const missing = cells.filter(({ cell, value }) => before[cell] !== value);
  if (missing.length === 0) return sheets;
  const now: RepMark = { ...mark, known: knownIn(cells) };
  const replies = batchUpdate(file, [
    ...missing.map(
      ({ cell, value }): Request => ({
        updateCells: {
          range: gridRange(`${cell}:${cell}`, mark.sheetId),
          rows: [{ values: [{ userEnteredValue: { numberValue: Number(value) } }] }],
          fields: "userEnteredValue",
        },
      }),
    ),
    ...(sheet.developerMetadata ?? []).flatMap(({ metadataId, metadataKey }) =>
      metadataKey === REP && metadataId !== undefined ? [unmarkedBy(metadataId)] : [],
    ),
    repMarked(now),
  ]);
  return sheets.map((one) => (one === sheet ? remarked(sheet, replies) : one));
};

/** A tab with the mark that a batch has given it. */
const remarked = (sheet: Sheet, replies: readonly Response[]): Sheet => ({
  ...sheet,
  developerMetadata: [
    ...(sheet.developerMetadata ?? []).filter(({ metadataKey }) => metadataKey !== REP),
    ...replies.flatMap(({ createDeveloperMetadata: made }) => made?.developerMetadata ?? []),
  ],
});
