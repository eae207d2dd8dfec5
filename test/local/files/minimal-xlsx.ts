import { zipped } from "../../../src/local/files/zip.ts";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const ML = "application/vnd.openxmlformats-officedocument.spreadsheetml";

export interface MinimalSheet {
  readonly name: string;
  readonly hidden?: boolean;
  /** The XML inside of sheetData. */
  readonly rows: string;
  /** Notes by cell, "B2". */
  readonly notes?: Readonly<Record<string, string>>;
}

/**
 * An .xlsx as another program might write it: the tabs in another order than the parts, shared
 * strings, and nothing of ours.
 */
export function minimalXlsx(
  sheets: readonly MinimalSheet[],
  sharedStrings: readonly string[] = [],
): Promise<Uint8Array> {
  const last = sheets.length;
  // The first tab is in the last part.
  const partOf = (at: number) => last - at;
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${ML}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${ML}.styles+xml"/><Override PartName="/xl/sharedStrings.xml" ContentType="${ML}.sharedStrings+xml"/>${sheets.map((_, at) => `<Override PartName="/xl/worksheets/sheet${at + 1}.xml" ContentType="${ML}.worksheet+xml"/>`).join("")}</Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.map(({ name, hidden }, at) => `<sheet name="${name}" sheetId="${at + 1}"${hidden ? ' state="hidden"' : ""} r:id="rId${at + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${PACKAGE}/relationships">${sheets.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${partOf(at)}.xml"/>`).join("")}<Relationship Id="rId90" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId91" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    "xl/styles.xml": `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy-mm-dd"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0"/></cellXfs></styleSheet>`,
    "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${sharedStrings.map((text) => `<si><t>${text}</t></si>`).join("")}</sst>`,
  };
  sheets.forEach(({ rows, notes }, at) => {
    const number = partOf(at);
    parts[`xl/worksheets/sheet${number}.xml`] =
      `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheetData>${rows}</sheetData></worksheet>`;
    if (!notes) return;
    parts[`xl/worksheets/_rels/sheet${number}.xml.rels`] =
      `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/comments" Target="../comments${number}.xml"/></Relationships>`;
    parts[`xl/comments${number}.xml`] =
      `<comments xmlns="${MAIN}"><authors><author>x</author></authors><commentList>${Object.entries(
        notes,
      )
        .map(
          ([ref, text]) =>
            `<comment ref="${ref}" authorId="0"><text><r><t>${text}</t></r></text></comment>`,
        )
        .join("")}</commentList></comments>`;
  });
  return zipped(parts);
}
