import type { Place, WorkbookState } from "../gas/engine/workbook-state.ts";
import { withContentType, withRelation } from "./package.ts";
import type { SavedChart } from "./write-charts.ts";
import { escapeXml, unescapeXml } from "./xml.ts";
import type { Parts } from "./zip.ts";

/** What only we know of a workbook; notes and cells lie where every program finds them. */
export interface SavedState {
  readonly locale: string;
  /** Rows and columns of each tab: the format itself keeps no empty ones. */
  readonly sizes: Readonly<Record<string, { readonly rows: number; readonly columns: number }>>;
  /** Of each tab; files of before charts have none. */
  readonly charts?: Readonly<Record<string, readonly SavedChart[]>>;
  /** Under the tabs' names, which the importer takes for their ids. */
  readonly state: Omit<WorkbookState, "notes">;
}

/** A custom XML part (ECMA-376 part 1, §15.2.5), which Excel carries along when it saves. */
const ITEM = "customXml/item1.xml";
const PROPS = "customXml/itemProps1.xml";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006";
const NAMESPACE = "urn:goalwright:workbook";
const VERSION = 1;

export function withState(parts: Parts, saved: SavedState): Parts {
  const json = escapeXml(JSON.stringify(saved));
  const added = {
    ...parts,
    [ITEM]: `<?xml version="1.0" encoding="UTF-8"?>\n<workbook xmlns="${NAMESPACE}" version="${VERSION}">${json}</workbook>`,
    [PROPS]: `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem xmlns:ds="${OFFICE}/customXml" ds:itemID="{6F1D8E52-3C0B-4A6E-9B57-60A1C4D2E7F3}"><ds:schemaRefs><ds:schemaRef ds:uri="${NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  };
  const typed = withContentType(
    added,
    `/${PROPS}`,
    "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  );
  const [linked] = withRelation(typed, ITEM, `${OFFICE}/relationships/customXmlProps`, `/${PROPS}`);
  return withRelation(
    linked,
    "xl/workbook.xml",
    `${OFFICE}/relationships/customXml`,
    `/${ITEM}`,
  )[0];
}

/** Null where the file has no part of ours that we can read. Other programs may have renumbered it. */
export function readState(parts: Parts): SavedState | null {
  const ours = new RegExp(
    `<workbook xmlns="${NAMESPACE}" version="${VERSION}">([\\s\\S]*)</workbook>`,
  );
  for (const [path, text] of Object.entries(parts)) {
    const match = path.startsWith("customXml/") ? ours.exec(text) : null;
    if (match) return JSON.parse(unescapeXml(match[1]!)) as SavedState;
  }
  return null;
}

/** The state with other sheet ids; what lies on unknown sheets is left out. */
export function withSheetIds(
  state: WorkbookState,
  idOf: ReadonlyMap<string, string>,
): Omit<WorkbookState, "notes"> {
  const { notes: _, ...rest } = state;
  const moved = <T extends { readonly place: Place }>(item: T): T[] => {
    if (item.place.kind === "spreadsheet") return [item];
    const sheetId = idOf.get(item.place.sheetId);
    return sheetId === undefined ? [] : [{ ...item, place: { ...item.place, sheetId } }];
  };
  return {
    ...rest,
    sheetNumbers: Object.fromEntries(
      Object.entries(state.sheetNumbers).flatMap(([id, number]) =>
        idOf.has(id) ? [[idOf.get(id)!, number]] : [],
      ),
    ),
    marks: state.marks.flatMap(moved),
    locks: state.locks.flatMap(moved),
  };
}
