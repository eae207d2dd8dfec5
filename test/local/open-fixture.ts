import {
  type LocalWorkbook,
  openWorkbook,
  type WorkbookOptions,
} from "../../src/local/node/workbook.ts";
import { fixtureCode } from "./fixture-code.ts";
import { manifest } from "./manifest.ts";

type Services = {
  readonly app: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  readonly spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet;
  readonly sheet: GoogleAppsScript.Spreadsheet.Sheet;
};

export interface Fixture extends LocalWorkbook {
  /** Runs a test's own code as a script: with the rights, the writes and the end of google.script.run. */
  script<T>(body: (services: Services) => T): T;
}

/** The fixture bundle in an empty workbook, or in the given file. */
export async function openFixture(options: Partial<WorkbookOptions> = {}): Promise<Fixture> {
  const workbook = await openWorkbook({
    code: `${fixtureCode}\nfunction testScript() { probe.body(); }\nvar probe = {};`,
    sidebar: "<p>Sidebar</p>",
    manifest,
    ...options,
  });
  return {
    ...workbook,
    script: <T>(body: (services: Services) => T): T => {
      const { scope } = workbook;
      const app = scope["SpreadsheetApp"] as GoogleAppsScript.Spreadsheet.SpreadsheetApp;
      let result: T | undefined;
      (scope["probe"] as { body: () => void }).body = () => {
        const spreadsheet = app.getActiveSpreadsheet();
        result = body({ app, spreadsheet, sheet: spreadsheet.getActiveSheet() });
      };
      workbook.run("testScript");
      return result as T;
    },
  };
}
