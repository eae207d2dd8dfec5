import { gettersOf, type HostContext, refuse } from "../host-context.ts";

/** What Sheets calls the automatic format. */
export const AUTOMATIC = "0.###############";

/** A number format of Google's as the engine keeps it; "" for the automatic one. Throws for what it can't show. */
export function engineFormat(context: HostContext, format: string): string {
  if (["", "General", AUTOMATIC].includes(format)) return "";
  try {
    context.library.helpers.formatValue(1, { format, locale: gettersOf(context).getLocale() });
    return format;
  } catch {
    return refuse(context, `Goalwright's local host can't show the number format ${format}`);
  }
}
