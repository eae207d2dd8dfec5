// This file is the only one that opens spreadsheets other than the user's own: those that we made.
import { quoted } from "../../sheet/workbook/frame/formula.ts";

import { orTold } from "./or-told.ts";

type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;
type Request = GoogleAppsScript.Sheets.Schema.Request;
type Response = GoogleAppsScript.Sheets.Schema.Response;

const service = (): GoogleAppsScript.Sheets => {
  if (Sheets === undefined) throw new Error("the manifest does not enable Sheets");
  return Sheets;
};

/** A file's tabs with the fields that are asked for. */
export const sheetsOf = (file: string, fields: string): readonly Sheet[] =>
  orTold(() => service().Spreadsheets.get(file, { fields })).sheets ?? [];

/** All requests, or none of them; a reply each. */
export const batchUpdate = (file: string, requests: readonly Request[]): readonly Response[] =>
  orTold(() => service().Spreadsheets.batchUpdate({ requests: [...requests] }, file)).replies ?? [];

/** Unformatted values of areas of a tab, days as numbers; blank rows at an area's end may be missing. */
export const valuesIn = (
  file: string,
  tab: string,
  areas: readonly string[],
): readonly (readonly (readonly (string | number | boolean)[])[] | undefined)[] =>
  (
    orTold(() =>
      service().Spreadsheets.Values.batchGet(file, {
        ranges: areas.map((area) => `${quoted(tab)}!${area}`),
        valueRenderOption: "UNFORMATTED_VALUE",
        dateTimeRenderOption: "SERIAL_NUMBER",
      }),
    ).valueRanges ?? []
  ).map(({ values }) => values as (string | number | boolean)[][] | undefined);
