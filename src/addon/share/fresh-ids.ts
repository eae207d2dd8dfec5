type Sheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** Numbers that no tab, chart or protection of a file has. */
export const freshIds = (sheets: readonly Sheet[]): (() => number) => {
  const taken = new Set(
    sheets.flatMap(({ properties, charts = [], protectedRanges = [] }) => [
      properties?.sheetId,
      ...charts.map(({ chartId }) => chartId),
      ...protectedRanges.map(({ protectedRangeId }) => protectedRangeId),
    ]),
  );
  let next = FIRST;
  return () => {
    while (taken.has(next)) next++;
    return next++;
  };
};

/** Google's own are 0 or long. */
const FIRST = 1001;
