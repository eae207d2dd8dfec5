import type { Manifest } from "./manifest.ts";

const AUTH = "https://www.googleapis.com/auth/";
const CURRENT = ["spreadsheets.currentonly", "spreadsheets"];
const CONTAINER_UI = ["script.container.ui"];
const DRIVE = ["drive.file", "drive"];

/** The scopes of which a method needs one, as Google's reference lists them; none: it needs no scope. */
function neededFor(service: string, method: string): readonly string[] {
  if (service.startsWith("Drive.")) return DRIVE;
  // Not spreadsheets.currentonly, which "is only available within Apps Script Services".
  if (service.startsWith("Sheets.")) return [...DRIVE, "spreadsheets"];
  const name = `${service}.${method}`;
  if (name === "SpreadsheetApp.Ui.showSidebar") return CONTAINER_UI;
  if (!service.startsWith("SpreadsheetApp") || FREE.test(name)) return [];
  return CURRENT;
}

/** What works on no file. https://developers.google.com/apps-script/reference/spreadsheet */
const FREE =
  /^SpreadsheetApp\.(?:getUi|flush|new\w+|(?:Ui|Menu|ConditionalFormatRule|DataValidation)\b.*|\w+Builder\..+|Spreadsheet\.(?:getActiveSheet|toast)|Range\.offset)$/;

/** Google's sentence for a method that the manifest's scopes do not allow; null if they do. */
export function scopeRefusal(manifest: Manifest, service: string, method: string): string | null {
  const known = refusals.get(manifest) ?? new Map<string, string | null>();
  refusals.set(manifest, known);
  const name = `${service}.${method}`;
  if (!known.has(name)) known.set(name, refused(manifest, service, method));
  return known.get(name)!;
}

/** Asked at every call, and answered once. */
const refusals = new WeakMap<Manifest, Map<string, string | null>>();

function refused(manifest: Manifest, service: string, method: string): string | null {
  const needed = neededFor(service, method).map((scope) => AUTH + scope);
  if (needed.length === 0 || needed.some((scope) => manifest.oauthScopes.includes(scope)))
    return null;
  // As scripts without it report: "API call to drive.files.get failed with error: …".
  if (/^(?:Drive|Sheets)\./.test(service)) return "Request had insufficient authentication scopes.";
  const list = needed.length === 1 ? needed[0] : `(${needed.join(" || ")})`;
  const short = `${service.split(".").pop()}.${method}`;
  return `Specified permissions are not sufficient to call ${short}. Required permissions: ${list}`;
}

/** Whether a script may reach all of its user's files, not only those that it has made for them. */
export const seesAllFiles = (manifest: Manifest, service: "Drive" | "Sheets"): boolean =>
  manifest.oauthScopes.includes(`${AUTH}drive`) ||
  (service === "Sheets" && manifest.oauthScopes.includes(`${AUTH}spreadsheets`));
