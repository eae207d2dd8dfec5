import { chartNumber } from "../charts/chart-number.ts";
import { freshGetters, type HostContext, stateOf } from "../host-context.ts";
import { LocalSheet } from "../services/sheet.ts";
import { chartsOn } from "./requests/charts.ts";
import { colorOf } from "./requests/colors.ts";
import { rangesOfRules } from "./requests/conditional-formats.ts";
import { gridRangeOf } from "./requests/grid-range.ts";
import { metadataFor } from "./requests/metadata.ts";
import { protectedFor } from "./requests/protections.ts";

type Properties = GoogleAppsScript.Sheets.Schema.SheetProperties;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** What the API tells of a tab itself. As Google does, what is false or 0 is left out, but for the two ids. */
export function sheetProperties(context: HostContext, sheetId: string): Properties {
  const getters = freshGetters(context);
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const { color, areGridLinesVisible } = getters.getSheet(sheetId);
  return {
    sheetId: stateOf(context).sheetNumbers[sheetId]!,
    title: getters.getSheetName(sheetId),
    index: getters.getSheetIds().indexOf(sheetId),
    sheetType: "GRID",
    gridProperties: {
      rowCount: getters.getNumberRows(sheetId),
      columnCount: getters.getNumberCols(sheetId),
      ...(ySplit > 0 ? { frozenRowCount: ySplit } : {}),
      ...(xSplit > 0 ? { frozenColumnCount: xSplit } : {}),
      ...(areGridLinesVisible ? {} : { hideGridlines: true }),
    },
    ...(getters.isSheetVisible(sheetId) ? {} : { hidden: true }),
    ...(color === undefined
      ? {}
      : { tabColor: colorOf(color), tabColorStyle: { rgbColor: colorOf(color) } }),
  };
}

/** A tab without its cells. */
export function sheetResource(context: HostContext, sheetId: string): Sheet {
  const getters = freshGetters(context);
  const sheet = new LocalSheet(context, sheetId);
  const { marks, locks } = stateOf(context);
  const charts = chartsOn(sheet);
  const rules = rangesOfRules(sheet);
  const merges = getters.getMerges(sheetId);
  const lists = {
    charts: charts.map(({ chartId, draft }) => ({
      chartId: chartNumber(chartId!),
      spec: { title: String(draft.options["title"] ?? ""), basicChart: { chartType: draft.kind } },
      position: {
        overlayPosition: {
          anchorCell: {
            sheetId: sheet.getSheetId(),
            rowIndex: draft.position.row - 1,
            columnIndex: draft.position.column - 1,
          },
        },
      },
    })),
    conditionalFormats: rules.map((places) => ({
      ranges: places.map(({ zone }) => gridRangeOf(context, sheetId, zone)),
    })),
    developerMetadata: marks
      .filter(({ place }) => place.kind !== "spreadsheet" && place.sheetId === sheetId)
      .map((mark) => metadataFor(context, mark)),
    merges: merges.map((zone) => gridRangeOf(context, sheetId, zone)),
    protectedRanges: locks
      .filter(({ place }) => place.kind !== "spreadsheet" && place.sheetId === sheetId)
      .map((lock) => protectedFor(context, lock)),
  };
  return {
    properties: sheetProperties(context, sheetId),
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
  };
}
