import type { GoalsFacts, WorkbookVoice } from "../facts.ts";
import { goalFormat } from "../frame/number-format.ts";

/** What a week takes or brings: of things that are counted, tenths. */
export const weekFormat = (facts: GoalsFacts, voice: WorkbookVoice): string =>
  facts.plan.isCount ? "#,##0.0" : goalFormat(facts, voice);
