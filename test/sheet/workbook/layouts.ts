import type { WorkbookFacts, WorkbookVoice } from "../../../src/sheet/workbook/facts.ts";
import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { listsTab } from "../../../src/sheet/workbook/lists/lists-tab.ts";
import { logTab } from "../../../src/sheet/workbook/log/log-tab.ts";
import { workbookTabs } from "../../../src/sheet/workbook/workbook.ts";

/** The Lists tab of a file that remembers nothing yet. */
export const newLists = (facts: WorkbookFacts, voice: WorkbookVoice): Layout =>
  listsTab({ settings: {}, tabs: {}, memory: {} }, facts, voice);

/** A log with one entry. */
const newLog = (voice: WorkbookVoice): Layout =>
  logTab(
    {
      ...{ when: 46_034.5, who: "", first: 1 },
      entries: [{ what: "Goals", before: "", after: 49_000, format: "#,##0", reason: "" }],
    },
    voice,
  );

/** All tabs, with Lists behind them. */
export const wholeWorkbook = (facts: WorkbookFacts, voice: WorkbookVoice): readonly Layout[] => [
  ...workbookTabs(facts, voice),
  newLog(voice),
  newLists(facts, voice),
];
