import type { WorkbookFacts, WorkbookVoice } from "../../../src/sheet/workbook/facts.ts";
import type { Layout } from "../../../src/sheet/workbook/frame/layout.ts";
import { listsTab } from "../../../src/sheet/workbook/lists/lists-tab.ts";
import { workbookTabs } from "../../../src/sheet/workbook/workbook.ts";

/** The Lists tab of a file that remembers nothing yet. */
export const newLists = (facts: WorkbookFacts, voice: WorkbookVoice): Layout =>
  listsTab({ settings: {}, tabs: {}, memory: {} }, facts, voice);

/** All tabs, with Lists behind them. */
export const wholeWorkbook = (facts: WorkbookFacts, voice: WorkbookVoice): readonly Layout[] => [
  ...workbookTabs(facts, voice),
  newLists(facts, voice),
];
