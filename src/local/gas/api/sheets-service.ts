import { ApiError, lacks } from "../drive/api-error.ts";
import type { FileBook } from "../drive/file-book.ts";
import { mayWrite } from "../engine/lock-rule.ts";
import type { HostContext } from "../host-context.ts";
import { seesAllFiles } from "../run/scopes.ts";
import { served } from "../served.ts";
import { checkKnown } from "./field-mask.ts";
import { optionsOf } from "./options.ts";
import { REQUESTS } from "./requests/requests.ts";
import { servedApi } from "./serve-api.ts";
import { spreadsheetResource } from "./spreadsheet-resource.ts";
import { valueRanges } from "./value-ranges.ts";

type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type SpreadsheetsApi = Pick<Spreadsheets, "batchUpdate" | "get">;
type ValuesApi = Pick<GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection, "batchGet">;
type Request = GoogleAppsScript.Sheets.Schema.Request;
type Response = GoogleAppsScript.Sheets.Schema.Response;

/** The advanced service Sheets v4, as far as a workbook is filled and read through it. */
export const sheetsService = (context: HostContext): GoogleAppsScript.Sheets =>
  served(
    context,
    "Sheets",
    {},
    {},
    {
      Spreadsheets: servedApi<SpreadsheetsApi>(
        context,
        "Sheets.Spreadsheets",
        spreadsheetsApi(context),
        { batchUpdate: "os", get: "s so" },
        {
          Values: servedApi<ValuesApi>(context, "Sheets.Spreadsheets.Values", valuesApi(context), {
            batchGet: "so",
          }),
        },
      ),
    },
  );

const spreadsheetsApi = (context: HostContext): SpreadsheetsApi => ({
  get: (spreadsheetId: string, optionalArgs?: unknown) => {
    const options = optionsOf(optionalArgs, ["ranges", "fields", "includeGridData"]);
    return bookFor(context, spreadsheetId).read((book) => spreadsheetResource(book, options));
  },
  batchUpdate: (resource, spreadsheetId) => {
    checkKnown(resource, { requests: "value" }, "resource");
    const { requests = [] } = resource;
    if (requests.length === 0) throw badRequest("Must specify at least one request.");
    const { drive, settings } = context;
    const book = bookFor(context, spreadsheetId);
    if (!mayWrite(drive.roleOf(spreadsheetId, settings.user.email)))
      throw new ApiError(403, "forbidden", "The caller does not have permission");
    const replies = book.change((within) => requests.map((one, at) => carriedOut(within, one, at)));
    drive.change(spreadsheetId, { name: book.context.name });
    return { spreadsheetId, replies };
  },
});

const valuesApi = (context: HostContext): ValuesApi => ({
  batchGet: (spreadsheetId: string, optionalArgs?: unknown) => {
    const options = optionsOf(optionalArgs, [
      "ranges",
      "majorDimension",
      "valueRenderOption",
      "dateTimeRenderOption",
    ]);
    return bookFor(context, spreadsheetId).read((book) => ({
      spreadsheetId,
      valueRanges: valueRanges(book, options),
    }));
  },
});

const badRequest = (message: string): ApiError => new ApiError(400, "badRequest", message);

/** In the wording that scripts report: "Invalid requests[0].repeatCell: No grid with id: 0". */
function carriedOut(book: HostContext, request: Request, at: number): Response {
  const [kind, ...more] = Object.keys(request);
  const carryOut = REQUESTS[kind ?? ""];
  if (more.length > 0) throw badRequest(`Invalid requests[${at}]: more than one kind of request.`);
  if (carryOut === undefined) return lacks(`request ${kind} (requests[${at}])`);
  try {
    return carryOut(book, request) ?? {};
  } catch (error) {
    throw badRequest(`Invalid requests[${at}].${kind}: ${(error as Error).message}`);
  }
}

/** A workbook that a script may open: with drive.file one that the add-on made for this very user. */
function bookFor({ drive, settings, manifest, library }: HostContext, fileId: string): FileBook {
  const file = drive.find(fileId);
  const email = settings.user.email.toLowerCase();
  const isOurs = file?.createdBy === email || seesAllFiles(manifest, "Sheets");
  if (file === undefined || !isOurs || drive.roleOf(fileId, email) === null)
    throw new ApiError(404, "notFound", "Requested entity was not found.");
  return drive.book(fileId, library);
}
