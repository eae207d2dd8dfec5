import type { Changes } from "../../addon/service.ts";
import { exactPercent } from "../../text/exact-percent.ts";
import { decimalsOf } from "../decimals.ts";
import { nearHundred } from "../team-at.ts";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";

interface EffectsProps {
  readonly voice: Voice;
  readonly value: Pick<Changes, "budget" | "short" | "beyond" | "again" | "withOwn" | "currency">;
  /** Divides the target among those without an own value. */
  readonly onDivide: () => void;
}

/** What becomes of the company's target and of the incentives' budget; nothing where neither is told, or none is missing. */
export const ChangesEffects = ({
  voice: { text, numbers },
  value: { budget, short, beyond, again, withOwn, currency },
  onDivide,
}: EffectsProps) => {
  const { changes } = text;
  const money = (amount: number | null) =>
    amount === null ? "" : numbers.money(amount, currency, decimalsOf([amount]));
  const chance = (of: number | null) => (of === null ? "" : nearHundred(of));
  const { before = null, after = 0 } = short ?? {};
  return (
    <>
      {after > 0 && <p class="hint">{changes.short(money(before), money(after))}</p>}
      {withOwn && (beyond ?? 0) > 0 && <p class="hint">{changes.beyond(money(beyond))}</p>}
      {again && (
        <div class="form-group">
          <Button kind="plain small" onClick={onDivide}>
            {after > 0 ? changes.divideAgain(money(after)) : changes.takeBack(money(beyond))}
          </Button>
          <span class="hint">
            {changes.divideAgainHint(exactPercent(again.onTop, numbers), money(again.goals))}
          </span>
        </div>
      )}
      {after === 0 && (before ?? 0) > 0 && <p class="hint">{changes.covered(money(before))}</p>}
      {budget && (
        <p class="hint">
          {budget.isSure
            ? text.incentives.budgetSure
            : changes.budget(chance(budget.before), chance(budget.after))}
        </p>
      )}
    </>
  );
};
