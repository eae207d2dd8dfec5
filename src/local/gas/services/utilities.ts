import type { HostContext } from "../host-context.ts";
import { served } from "../served.ts";
import { formatDate } from "../values/format-date.ts";

type UtilitiesApi = Pick<GoogleAppsScript.Utilities.Utilities, "formatDate" | "getUuid">;

/** Utilities, as far as add-ons that keep to the spreadsheet need it. */
class LocalUtilities implements UtilitiesApi {
  formatDate(date: GoogleAppsScript.Base.Date, timeZone: string, format: string): string {
    return formatDate((date as unknown as Date).getTime(), timeZone, format);
  }

  getUuid(): string {
    return crypto.randomUUID();
  }
}

export const utilities = (context: HostContext): GoogleAppsScript.Utilities.Utilities =>
  served<UtilitiesApi>(context, "Utilities", new LocalUtilities(), {
    formatDate: "oss",
    getUuid: "",
  });
