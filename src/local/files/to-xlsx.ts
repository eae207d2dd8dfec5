import type { Model, Zone } from "../gas/engine/library.ts";
import type { StateGetters } from "../gas/engine/workbook-plugin.ts";
import { a1Of } from "../gas/values/a1.ts";
import { pageSetup, withPageSetup } from "./page-setup.ts";
import { plainFormulas } from "./plain-formulas.ts";
import { sheetParts } from "./sheet-parts.ts";
import { withSheetIds, withState } from "./state-part.ts";
import { savedCharts, withCharts } from "./write-charts.ts";
import { withNotes } from "./write-notes.ts";
import { type HelpText, withRules } from "./write-rules.ts";
import { type Parts, zipped } from "./zip.ts";

/** The model as an .xlsx file that other programs show right and that we read back as it was. */
export async function toXlsx(model: Model): Promise<Uint8Array> {
  const exported = await model.exportXLSX();
  const parts: Record<string, string> = {};
  // The serializer writes namespaces that it has just taken away.
  for (const file of exported.files)
    if ("content" in file) parts[file.path] = file.content.replaceAll(' xmlns=""', "");
  return zipped(withOurParts(model, parts));
}

const WORKBOOK = "xl/workbook.xml";

/** Without this, programs show the first tab, even if it is hidden. */
const withActiveTab = (xml: string, at: number): string =>
  xml.replace(/<sheets\b/, `<bookViews><workbookView activeTab="${at}"/></bookViews>$&`);

const activeTab = (getters: Model["getters"]): number =>
  getters.getSheetIds().indexOf(getters.getActiveSheetId());

const helpTexts = (getters: Model["getters"], sheetId: string): HelpText[] =>
  getters
    .getDataValidationRules(sheetId)
    .flatMap((rule: { ranges: readonly { zone: Zone }[]; helpText?: string }) =>
      rule.helpText === undefined
        ? []
        : [{ places: rule.ranges.map(({ zone }) => a1Of(zone)).join(" "), text: rule.helpText }],
    );

function withOurParts(model: Model, exported: Parts): Parts {
  const getters = model.getters as typeof model.getters & StateGetters;
  const sheets = sheetParts(exported);
  const names = new Map(getters.getSheetIds().map((id, at) => [id, sheets[at]!.name]));
  const state = getters.getAppsScriptState();
  let parts: Parts = {
    ...exported,
    [WORKBOOK]: withActiveTab(exported[WORKBOOK]!, activeTab(getters)),
  };
  sheets.forEach((sheet, at) => {
    const sheetId = getters.getSheetIds()[at]!;
    const xml = withRules(plainFormulas(parts[sheet.path]!), helpTexts(getters, sheetId));
    parts = { ...parts, [sheet.path]: xml };
    const charts = savedCharts(getters, sheetId);
    parts = withCharts(parts, sheet, charts, getters, sheetId);
    parts = withPageSetup(parts, sheet, at, pageSetup(getters, state, sheetId));
    const notes = state.notes.filter((note) => note.sheetId === sheetId);
    parts = withNotes(parts, sheet, notes, at + 1);
  });
  const sizes = Object.fromEntries(
    [...names].map(([id, name]) => [
      name,
      { rows: getters.getNumberRows(id), columns: getters.getNumberCols(id) },
    ]),
  );
  const saved = withSheetIds(state, names);
  const charts = Object.fromEntries(
    [...names].map(([id, name]) => [name, savedCharts(getters, id)]),
  );
  return withState(parts, { locale: getters.getLocale().code, sizes, charts, state: saved });
}
