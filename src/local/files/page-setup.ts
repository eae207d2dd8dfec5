import type { Getters, Zone } from "../gas/engine/library.ts";
import type { WorkbookState } from "../gas/engine/workbook-state.ts";
import { pageBreaks } from "./page-breaks.ts";
import type { SheetPart } from "./sheet-parts.ts";
import { escapeXml } from "./xml.ts";
import type { Parts } from "./zip.ts";

/**
 * The developer metadata with which a script says how a sheet is printed: "landscape A:O 1:3" is
 * across, columns A to O, with rows 1 to 3 on each page ("12:12": row 12 on each behind it); without
 * rows, those that are frozen. With "page" behind, all of it is made small enough for one page.
 */
const KEY = "goalwright.print";
const WORKBOOK = "xl/workbook.xml";

/** How a sheet is printed; Google has no way to say it in a script. */
export interface PageSetup {
  readonly orientation: string;
  /** "$A:$O"; null: all. */
  readonly area: string | null;
  /** First and last of the rows, from 1, that are repeated on each page behind them; null for none. */
  readonly titles: Titles | null;
  /** Rows (from 0) that begin a page. */
  readonly breaks: readonly number[];
  /** Whether everything is to stand on one. */
  readonly isOnePage: boolean;
}

type Titles = readonly [first: number, last: number];

export function pageSetup(getters: Getters, state: WorkbookState, sheetId: string): PageSetup {
  const mark = state.marks.find(
    ({ key, place }) => key === KEY && place.kind === "sheet" && place.sheetId === sheetId,
  );
  const match = MARK.exec(mark?.value ?? "");
  const [, orientation = "portrait", from, to, first, last, page] = match ?? [];
  const isOnePage = page !== undefined;
  const frozen = getters.getPaneDivisions(sheetId).ySplit;
  const [top, bottom] = last === undefined ? [1, frozen] : [Number(first), Number(last)];
  const titles: Titles | null = bottom === 0 ? null : [top, bottom];
  const area = from === undefined ? null : `$${from}:$${to}`;
  const breaks =
    area === null || isOnePage
      ? []
      : pageBreaks(getters, sheetId, {
          ...pageOf(getters, sheetId, orientation, getters.getRangeFromSheetXC(sheetId, area).zone),
          titles: [top - 1, bottom],
        });
  return { orientation, area, titles, breaks, isOnePage };
}

const MARK = /^(portrait|landscape)(?: ([A-Z]+):([A-Z]+)(?: (\d+):(\d+)( page)?)?)?$/;

/** What the margins leave of A4, in pixels of 1/96 inch. */
const A4 = { long: (11.69 - 2 * 0.5) * 96, short: (8.27 - 2 * 0.4) * 96 };
const A4_ACROSS = { long: (11.69 - 2 * 0.4) * 96, short: (8.27 - 2 * 0.5) * 96 };

/** A page as wide as the columns that are printed: they are made smaller, in whole percents, but never larger. */
const pageOf = (getters: Getters, sheetId: string, orientation: string, { left, right }: Zone) => {
  const [wide, high] =
    orientation === "landscape" ? [A4_ACROSS.long, A4_ACROSS.short] : [A4.short, A4.long];
  let width = 0;
  for (let col = left; col <= right; col++)
    if (!getters.isColHidden(sheetId, col)) width += getters.getColSize(sheetId, col);
  const percent = Math.min(100, Math.floor((100 * wide) / width));
  return { left, right, height: (100 * high) / percent };
};

/** A4, a page wide, file, tab and page at its foot (ECMA-376 part 1, §18.3.1.46, .62–.65, §18.2.5). */
export function withPageSetup(
  parts: Parts,
  sheet: SheetPart,
  at: number,
  { orientation, area, titles, breaks, isOnePage }: PageSetup,
): Parts {
  const tab = `'${sheet.name.replaceAll("'", "''")}'`;
  const names = [
    ...(area === null ? [] : [nameXml("Print_Area", at, `${tab}!${area}`)]),
    ...(titles === null ? [] : [nameXml("Print_Titles", at, `${tab}!$${titles[0]}:$${titles[1]}`)]),
  ];
  return {
    ...parts,
    [sheet.path]: withFit(withPage(parts[sheet.path]!, orientation, breaks, isOnePage ? 1 : 0)),
    [WORKBOOK]: withNames(parts[WORKBOOK]!, names.join("")),
  };
}

const nameXml = (name: string, at: number, value: string): string =>
  `<definedName name="_xlnm.${name}" localSheetId="${at}">${escapeXml(value)}</definedName>`;

const withNames = (xml: string, names: string): string =>
  xml.includes("</definedNames>")
    ? xml.replace("</definedNames>", (end) => `${names}${end}`)
    : xml.replace("</sheets>", (end) =>
        names === "" ? end : `${end}<definedNames>${names}</definedNames>`,
      );

const FIT = '<pageSetUpPr fitToPage="1"/>';

const withFit = (xml: string): string =>
  /<sheetPr\b/.test(xml)
    ? xml.replace(/<sheetPr\b([^>]*?)\/>|<\/sheetPr>/, (end, attributes?: string) =>
        attributes === undefined ? `${FIT}${end}` : `<sheetPr${attributes}>${FIT}</sheetPr>`,
      )
    : xml.replace(/<worksheet\b[^>]*>/, (start) => `${start}<sheetPr>${FIT}</sheetPr>`);

/** `pagesDown` is 0 for as many as it takes. Their place in a worksheet is fixed: behind all rules, before drawings. */
function withPage(
  xml: string,
  orientation: string,
  breaks: readonly number[],
  pagesDown: number,
): string {
  const at = /<drawing\b|<legacyDrawing\b|<tableParts\b|<extLst\b|<\/worksheet>/.exec(xml)!.index;
  const foot = escapeXml("&L&8&F&C&8&A&R&8&P");
  const page = `<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.25" footer="0.25"/><pageSetup paperSize="9" orientation="${orientation}" fitToWidth="1" fitToHeight="${pagesDown}"/><headerFooter><oddFooter>${foot}</oddFooter></headerFooter>${breaksXml(breaks)}`;
  return `${xml.slice(0, at)}${page}${xml.slice(at)}`;
}

/** §18.3.1.74: `id` counts the rows above the break. */
const breaksXml = (breaks: readonly number[]): string => {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`).join("");
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each}</rowBreaks>`;
};
