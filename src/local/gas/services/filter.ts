import { type HostContext, settledGetters } from "../host-context.ts";
import { type Signatures, served } from "../served.ts";

/** The part of Filter that the host doubles. */
type FilterApi = Pick<GoogleAppsScript.Spreadsheet.Filter, "getRange">;

const signatures: Signatures<FilterApi> = { getRange: "-" };

/** SpreadsheetApp.Filter of a sheet, null without one. The engine keeps filters as tables with buttons. */
export function filterOf(
  context: HostContext,
  sheetId: string,
): GoogleAppsScript.Spreadsheet.Filter | null {
  const tables = settledGetters(context).getTables(sheetId);
  const filtered = tables.find(({ config }) => config.hasFilters);
  if (!filtered) return null;
  const filter: FilterApi = { getRange: () => context.objects.range(sheetId, filtered.range.zone) };
  return served(context, "SpreadsheetApp.Filter", filter, signatures);
}
