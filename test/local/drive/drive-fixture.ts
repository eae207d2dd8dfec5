import type { WorkbookOptions } from "../../../src/local/node/workbook.ts";
import { openFixture } from "../open-fixture.ts";

export const FOLDER = "application/vnd.google-apps.folder";
export const SPREADSHEET = "application/vnd.google-apps.spreadsheet";

type Requests = GoogleAppsScript.Sheets.Schema.Request[];

/** The fixture with the two advanced services, called as a script calls them. */
export async function openDrive(options: Partial<WorkbookOptions> = {}) {
  const book = await openFixture(options);
  const drive = book.scope["Drive"] as Required<GoogleAppsScript.Drive>;
  const sheets = book.scope["Sheets"] as Required<GoogleAppsScript.Sheets>;
  const call = <T>(body: () => T): T => book.script(body);
  const create = (resource: GoogleAppsScript.Drive_v3.Drive.V3.Schema.File, fields = "id") =>
    call(() => drive.Files.create(resource, null as never, { fields }));
  const newSheet = (name = "Ana · Goals"): string =>
    create({ name, mimeType: SPREADSHEET }).id as string;
  return {
    ...book,
    Drive: drive,
    Sheets: sheets,
    call,
    create,
    newSheet,
    update: (fileId: string, ...requests: Requests) =>
      call(() => sheets.Spreadsheets.batchUpdate({ requests }, fileId).replies!),
    get: (fileId: string, fields: string, ranges?: readonly string[]) =>
      call(() =>
        sheets.Spreadsheets.get(fileId, ranges === undefined ? { fields } : { fields, ranges }),
      ),
    values: (fileId: string, ranges: readonly string[], more: object = {}) =>
      call(() =>
        sheets.Spreadsheets.Values.batchGet(fileId, { ranges, ...more }).valueRanges!.map(
          ({ values }) => values,
        ),
      ),
    share: (fileId: string, emailAddress: string, role: string, options: object = {}) =>
      call(() =>
        drive.Permissions.create({ type: "user", role, emailAddress }, fileId, {
          sendNotificationEmail: false,
          ...options,
        }),
      ),
  };
}

/** What a script's error says of itself. */
export function failureOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    return `${(error as Error).name}: ${(error as Error).message}`;
  }
  return "no failure";
}
