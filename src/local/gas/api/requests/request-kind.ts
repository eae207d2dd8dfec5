import type { HostContext } from "../../host-context.ts";
import { checkKnown, type Known, type Mask, maskOf } from "../field-mask.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Response = GoogleAppsScript.Sheets.Schema.Response;

/** Carries a request out in a workbook; what it answers, if anything. */
export type CarryOut = (book: HostContext, request: Request) => Response | undefined;

/** A kind of request with the fields that the host knows of it. */
export const kind =
  <Name extends keyof Request>(
    name: Name,
    known: Known,
    carryOut: (book: HostContext, body: NonNullable<Request[Name]>) => unknown,
  ): CarryOut =>
  (book, request) => {
    const body = request[name] as NonNullable<Request[Name]>;
    checkKnown(body, known, name);
    return carryOut(book, body) as Response | undefined;
  };

/** The fields that a request changes. Without a mask Google changes nothing and says so. */
export function changedFields(fields: string | undefined, known: Known): Mask {
  if (fields === undefined || fields === "")
    throw new Error(
      "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    );
  return maskOf(fields, known, (field) => {
    throw new Error(`Invalid field: ${field}`);
  });
}
