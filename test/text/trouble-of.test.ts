import { expect, it } from "vitest";
import { troubleOf } from "../../src/text/trouble-of.ts";

// Google's own words, as people have reported them.
it.each([
  ["accounts", "ScriptError: Authorization is required to perform that action."],
  ["accounts", "We're sorry, a server error occurred. Error code PERMISSION_DENIED."],
  ["accounts", "Exception: You do not have permission to access the requested document."],
  [
    "permission",
    "Exception: You do not have permission to call SpreadsheetApp.Ui.showSidebar. Required permissions: x",
  ],
  [
    "protected",
    "Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.",
  ],
  [
    "full",
    "Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.",
  ],
  ["slow", "Error: Exceeded maximum execution time"],
  ["busy", "There are too many scripts running simultaneously for this Google user account."],
  ["busy", "Exception: Service invoked too many times in a short time"],
  ["offline", "NetworkError: Connection failure due to HTTP 0"],
  ["offline", "NetworkError: Error de conexión debido a HTTP 0"],
  ["accounts", "ScriptError: Se requiere autorización para realizar esa acción."],
  [null, "Exception: Service error: Spreadsheets"],
  [null, "TypeError: Cannot read properties of undefined"],
])("finds %s in “%s”", (trouble, message) => {
  expect(troubleOf(message)).toBe(trouble);
});
