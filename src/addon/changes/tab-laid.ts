import type { TabLaid } from "../../sheet/workbook/log/decided-entries.ts";
import type { Change } from "../tabs/change-tab.ts";

/** A tab as the log speaks of it: as it is before the write. */
export const tabLaid = ({ layout, sheet, memory, seen, before }: Change): TabLaid => ({
  ...{ layout, memory, tab: sheet.getName() },
  shownAt: (row, column) => {
    const [at, across] = [before.rows.get(row), before.columns.get(column)];
    return at === undefined || across === undefined ? "" : seen.plainAt(at, across);
  },
});
