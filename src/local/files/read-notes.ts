import { parseA1 } from "../gas/values/a1.ts";
import { runs } from "./text-cells.ts";
import { attributesOf, relationsOf } from "./xml.ts";
import type { Parts } from "./zip.ts";

export interface SavedNote {
  readonly col: number;
  readonly row: number;
  readonly text: string;
}

/** The notes (Excel's old comments) of a sheet, whoever wrote them. */
export function readNotes(parts: Parts, sheetPath: string): SavedNote[] {
  const comments = relationsOf(parts, sheetPath).filter(({ type }) => type === "comments");
  return comments.flatMap(({ target }) =>
    [...(parts[target] ?? "").matchAll(/<comment\s([^>]*)>([\s\S]*?)<\/comment>/g)].flatMap(
      (match) => {
        const place = parseA1(attributesOf(match[1]!)["ref"] ?? "");
        if (place === null || place.left === null || place.top === null) return [];
        return [{ col: place.left, row: place.top, text: runs(match[2]!) }];
      },
    ),
  );
}
