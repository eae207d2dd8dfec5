import { gridRange } from "./grid-range.ts";

type Request = GoogleAppsScript.Sheets.Schema.Request;
type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

const OURS = "Goalwright";

/** Keeps a tab but for some areas from everybody but the file's owner, an e-mail address. */
export const protectRequests = (
  { protectedRanges = [] }: Sheet,
  sheetId: number,
  free: readonly string[],
  owner: string,
): readonly Request[] => {
  const known = protectedRanges.find(({ description }) => description === OURS);
  const protectedRange = {
    range: { sheetId },
    description: OURS,
    warningOnly: false,
    editors: { users: [owner], domainUsersCanEdit: false },
    unprotectedRanges: free.map((area) => gridRange(area, sheetId)),
  };
  if (known?.protectedRangeId === undefined) return [{ addProtectedRange: { protectedRange } }];
  return [
    {
      updateProtectedRange: {
        protectedRange: { ...protectedRange, protectedRangeId: known.protectedRangeId },
        fields: "range,warningOnly,editors,unprotectedRanges",
      },
    },
  ];
};
