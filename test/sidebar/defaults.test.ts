import { expect, it } from "vitest";
import { monthOf } from "../../src/core/calendar/month.ts";
import { USUAL_HISTORY } from "../../src/core/company/company.ts";
import { USUAL_UTILISATION } from "../../src/core/potential/capacity.ts";
import { USUAL_STEP } from "../../src/core/review/held-goal.ts";
import { usualChoices } from "../../src/core/usual-choices.ts";
import { DEFAULTS } from "../../src/sidebar/numbers/defaults.ts";

it("shows in untouched fields what the plan assumes", () => {
  const { maxStep, historyShare, overAssign, annualShare, utilisation, ...rest } = DEFAULTS;
  const { rampMonths: ramp, ...others } = rest;
  expect(usualChoices({ start: monthOf(2026, 1), months: 12 })).toMatchObject({ ...others, ramp });
  expect(maxStep).toBe(USUAL_STEP);
  expect(historyShare).toBe(USUAL_HISTORY);
  expect(utilisation).toBe(USUAL_UTILISATION);
  expect(overAssign).toBe(0);
  expect(annualShare).toBe(0);
});
