import type { Plan } from "../../core/planned.ts";
import type { Settings } from "../../sheet/workbook/lists/lists-tab.ts";
import { lastAnswers } from "../last-answers.ts";
import { budgetChanceThen } from "../last-write.ts";
import type { Changes } from "../service.ts";

/** The plan that will hold, and what goals add up to, as they stand in the workbook and as they will. */
interface Held {
  readonly plan: Pick<Plan, "incentives" | "company" | "isLessBetter" | "notices">;
  readonly sums: { readonly before: number; readonly after: number };
}

/** What an update makes of the incentives' budget and of the company's target; before is null of other goals. */
export const effectsOf = (
  { plan, sums }: Held,
  settings: Settings,
  isOther: boolean,
): Pick<Changes, "budget" | "gap"> => {
  const { incentives, company, isLessBetter, notices } = plan;
  const then = isOther ? null : (lastAnswers(settings)?.steps.companyTarget ?? null);
  const before = then === null ? null : sums.before - then;
  return {
    budget: incentives?.budget
      ? {
          before: isOther ? null : budgetChanceThen(settings),
          after: incentives.budget.chance,
          isSure: notices.some((one) => one.code === "budgetChance" && one.facts.isSure),
        }
      : null,
    gap:
      company && !isLessBetter
        ? { before, after: sums.after - company.target, isSameTarget: then === company.target }
        : null,
  };
};
