import type { WorkbookFacts, WorkbookVoice } from "../../sheet/workbook/facts.ts";
import { LAYOUTS } from "../../sheet/workbook/frame/layout.ts";
import { layoutsIn, type Settings } from "../../sheet/workbook/lists/lists-tab.ts";

/** The setting that tells which number formats the goals have. */
const FORMAT = "format";

const formatOf = ({ plan, currency }: WorkbookFacts, { language }: WorkbookVoice): string =>
  [currency ?? "", plan.step, language].join(" ");

/** What the goals of a write are in; null where they are no money, or it did not tell. */
export const currencyIn = (settings: Settings): string | null =>
  settings[FORMAT]?.split(" ")[0] || null;

export const formatSetting = (facts: WorkbookFacts, voice: WorkbookVoice): Settings => ({
  [FORMAT]: formatOf(facts, voice),
});

/** Whether all cells get their number formats anew: those of the last write were others, or an older layout's. */
export const isOtherFormat = (
  settings: Settings,
  facts: WorkbookFacts,
  voice: WorkbookVoice,
): boolean => settings[FORMAT] !== formatOf(facts, voice) || layoutsIn(settings) < LAYOUTS;
