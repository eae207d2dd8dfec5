import type { Changes } from "../../addon/service.ts";
import { exactPercent } from "../../text/exact-percent.ts";
import { decimalsOf } from "../decimals.ts";
import { nearHundred } from "../team-at.ts";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";

interface EffectsProps {
  readonly voice: Voice;
  /** What the others would be handed on top of the target to take on what own values left, a share, and what does so; null for nothing. */
  readonly again: { readonly onTop: number; readonly onDivide: () => void } | null;
  readonly value: Pick<Changes, "budget" | "short" | "currency">;
}

/** What becomes of the company's target and of the incentives' budget; nothing where neither is told, or none is missing. */
export const ChangesEffects = ({
  voice: { text, numbers },
  again,
  value: { budget, short, currency },
}: EffectsProps) => {
  const { changes } = text;
  const money = (amount: number | null) =>
    amount === null ? "" : numbers.money(amount, currency, decimalsOf([amount]));
  const chance = (of: number | null) => (of === null ? "" : nearHundred(of));
  const { before = null, after = 0 } = short ?? {};
  return (
    <>
      {after > 0 && <p class="hint">{changes.short(money(before), money(after))}</p>}
      {after > 0 && again && (
        <div class="form-group">
          <Button kind="plain small" onClick={again.onDivide}>
            {changes.divideAgain(money(after))}
          </Button>
          <span class="hint">{changes.divideAgainHint(exactPercent(again.onTop, numbers))}</span>
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
