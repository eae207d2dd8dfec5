import { calendarTab } from "./calendar/calendar-tab.ts";
import { dataTab } from "./data/data-tab.ts";
import type { WorkbookFacts, WorkbookVoice } from "./facts.ts";
import { fairnessTab } from "./fairness/fairness-tab.ts";
import type { Layout } from "./frame/layout.ts";
import { inLocale } from "./frame/local-format.ts";
import { goalsTab } from "./goals/goals-tab.ts";
import { incentivesTab } from "./incentives/incentives-tab.ts";
import { metricsTab } from "./metrics/metrics-tab.ts";
import { potentialTab } from "./potential/potential-tab.ts";
import { reviewTab } from "./review/review-tab.ts";
import { seasonalityTab } from "./seasonality/seasonality-tab.ts";
import { startTab } from "./start/start-tab.ts";
import { teamTab } from "./team/team-tab.ts";
import { trackingTab } from "./tracking/tracking-tab.ts";
import { whatIfTab } from "./what-if/what-if-tab.ts";

/** The visible tabs of the goal workbook but the log, in their order. Lists depends on where these stand. */
export const workbookTabs = (facts: WorkbookFacts, voice: WorkbookVoice): readonly Layout[] =>
  [
    ...[startTab, goalsTab, calendarTab, metricsTab, trackingTab, seasonalityTab, potentialTab],
    ...[incentivesTab, fairnessTab, whatIfTab, teamTab, reviewTab, dataTab],
  ].map((tab) => inLocale(tab(facts, voice), voice.locale));
