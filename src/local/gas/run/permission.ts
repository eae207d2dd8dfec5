/**
 * Who runs: nobody's script (a person at the grid), a menu item or google.script.run, a cell's
 * formula, or onOpen of an add-on that is installed but not yet enabled in this file.
 */
export type Mode = "person" | "full" | "customFunction" | "none";

const WRITES =
  /^(?:set|insert|delete|clear|add|remove|copyTo|hide|show|activate|protect|toast|alert|moveTo|merge|breakApart|updateChart)/;

/** Services that a formula may use at all; spreadsheets it may only read. */
const IN_FORMULAS = new Set(["SpreadsheetApp", "Session", "Utilities", "LockService"]);
const WITHOUT_FILE = new Set(["SpreadsheetApp.getUi", "Session.getActiveUserLocale"]);

/** The sentence with which Google refuses a call in this mode, null if it is allowed. */
export function refusal(mode: Mode, service: string, method: string): string | null {
  const name = `${service}.${method}`;
  const family = service.split(".")[0]!;
  if (mode === "customFunction" && !allowedInFormula(family, service, method))
    return `You do not have permission to call ${name}.`;
  if (mode === "none" && !allowedWithoutFile(family, service, name))
    return `You do not have permission to call ${name}.`;
  return null;
}

function allowedInFormula(family: string, service: string, method: string): boolean {
  if (family === "PropertiesService") return /^get/.test(method);
  return IN_FORMULAS.has(family) && service !== "SpreadsheetApp.Ui" && !WRITES.test(method);
}

function allowedWithoutFile(family: string, service: string, name: string): boolean {
  return (
    WITHOUT_FILE.has(name) ||
    service === "SpreadsheetApp.Menu" ||
    name === "SpreadsheetApp.Ui.createAddonMenu" ||
    family === "Utilities"
  );
}
