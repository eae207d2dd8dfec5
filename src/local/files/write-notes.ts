import { a1Of } from "../gas/values/a1.ts";
import { withContentType, withRelation } from "./package.ts";
import type { SavedNote } from "./read-notes.ts";
import type { SheetPart } from "./sheet-parts.ts";
import { escapeXml } from "./xml.ts";
import type { Parts } from "./zip.ts";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const COMMENTS = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";

/**
 * Notes as Excel and LibreOffice show them: a comments part, and a drawing with a box for each
 * (ECMA-376 part 1, §18.7; part 4, §19). `number` tells the parts of several sheets apart.
 */
export function withNotes(
  parts: Parts,
  sheet: SheetPart,
  notes: readonly SavedNote[],
  number: number,
): Parts {
  if (notes.length === 0) return parts;
  const comments = `xl/comments${number}.xml`;
  const drawing = `xl/drawings/vmlDrawing${number}.vml`;
  const sorted = [...notes].sort((a, b) => a.row - b.row || a.col - b.col);
  const added = { ...parts, [comments]: commentsXml(sorted), [drawing]: drawingXml(sorted) };
  const typed = withContentType(added, `/${comments}`, COMMENTS);
  const [commented] = withRelation(typed, sheet.path, `${RELATIONS}/comments`, `/${comments}`);
  const [drawn, id] = withRelation(commented, sheet.path, `${RELATIONS}/vmlDrawing`, `/${drawing}`);
  return { ...drawn, [sheet.path]: withLegacyDrawing(drawn[sheet.path]!, id) };
}

/** Its place in a worksheet is fixed: behind drawings, before tables. */
function withLegacyDrawing(xml: string, id: string): string {
  const at = /<tableParts|<extLst|<\/worksheet>/.exec(xml)!.index;
  const tag = `<legacyDrawing xmlns:r="${RELATIONS}" r:id="${id}"/>`;
  return `${xml.slice(0, at)}${tag}${xml.slice(at)}`;
}

const commentsXml = (notes: readonly SavedNote[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><authors><author></author></authors><commentList>${notes
    .map(
      ({ col, row, text }) =>
        `<comment ref="${a1Of({ left: col, right: col, top: row, bottom: row })}" authorId="0"><text><t xml:space="preserve">${escapeXml(text)}</t></text></comment>`,
    )
    .join("")}</commentList></comments>`;

/** Boxes start one column to the right of their cell. */
const BOX = { columns: 3, rows: 5 };

const drawingXml = (notes: readonly SavedNote[]): string =>
  `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>${notes
    .map(
      ({ col, row }, at) =>
        `<v:shape id="note${at}" type="#note" style="position:absolute;visibility:hidden" fillcolor="#ffffe1"><v:shadow on="t" obscured="t"/><v:textbox/><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${col + 1}, 15, ${row}, 2, ${col + 1 + BOX.columns}, 15, ${row + BOX.rows}, 2</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${col}</x:Column></x:ClientData></v:shape>`,
    )
    .join("")}</xml>`;
