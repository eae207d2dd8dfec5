import { isFound } from "../../core/fairness/fairness-of.ts";
import type { Plan } from "../../core/planned.ts";
import type { WorkbookVoice } from "../../sheet/workbook/facts.ts";
import type { Preview } from "../preview.ts";

/** Each test of a plan's fairness in words. */
export const fairnessTold = (
  { fairness }: Pick<Plan, "fairness">,
  { text }: Pick<WorkbookVoice, "text">,
): Preview["fairness"] =>
  fairness.map((test) => ({
    name: test.name,
    test: text.fairness.testOf(test),
    verdict: text.fairness.verdict(test),
    found: test.verdict,
    isFound: isFound(test),
    isUntold: test.people === 0,
  }));
