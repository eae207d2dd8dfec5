import { attributesOf, relationsOf } from "./xml.ts";
import type { Parts } from "./zip.ts";

export interface SheetPart {
  readonly name: string;
  /** "xl/worksheets/sheet1.xml". */
  readonly path: string;
}

/** The sheets of a workbook in the order of their tabs. */
export function sheetParts(parts: Parts): SheetPart[] {
  const relations = relationsOf(parts, "xl/workbook.xml");
  const sheets = [...parts["xl/workbook.xml"]!.matchAll(/<(?:\w+:)?sheet\s([^>]*)>/g)];
  return sheets.flatMap((match) => {
    const attributes = attributesOf(match[1]!);
    const relation = relations.find(({ id }) => id === attributes["r:id"]);
    return relation ? [{ name: attributes["name"]!, path: relation.target }] : [];
  });
}
