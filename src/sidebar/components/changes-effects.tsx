import type { Changes } from "../../addon/service.ts";
import { exactPercent } from "../../text/exact-percent.ts";
import { decimalsOf } from "../decimals.ts";
import { nearHundred } from "../team-at.ts";
import type { Voice } from "../voice.ts";
import { Button } from "./button.tsx";

interface EffectsProps {
  readonly voice: Voice;
  readonly value: Pick<
    Changes,
    | "budget"
    | "short"
    | "beyond"
    | "again"
    | "isAnnounced"
    | "rounded"
    | "withOwn"
    | "total"
    | "currency"
  >;
  /** Divides the target among those without an own value. */
  readonly onDivide: () => void;
}

/** What becomes of the company's target and of the incentives' budget; nothing where neither is told, or none is missing. */
export const ChangesEffects = (props: EffectsProps) => {
  const { voice, value } = props;
  const { budget, short, beyond, rounded, withOwn } = value;
  const { changes, incentives } = voice.text;
  const money = moneyOf(props);
  const chance = (of: number | null) => (of === null ? "" : nearHundred(of));
  const { before = null, after = 0 } = short ?? {};
  return (
    <>
      {after > 0 && <p class="hint">{changes.short(money(before), money(after))}</p>}
      {withOwn && (beyond ?? 0) > 0 && <p class="hint">{changes.beyond(money(beyond))}</p>}
      {isLeftOver(value) && <p class="hint">{changes.announced}</p>}
      <DivideAgain {...props} />
      {rounded && <p class="hint">{changes.rounded(rounded.count, money(rounded.step))}</p>}
      {after === 0 && (before ?? 0) > 0 && <p class="hint">{changes.covered(money(before))}</p>}
      {budget && (
        <p class="hint">
          {budget.isSure
            ? incentives.budgetSure
            : changes.budget(chance(budget.before), chance(budget.after))}
        </p>
      )}
    </>
  );
};

/** Whether own values left something of the target that nobody takes on, since the others' goals are announced. */
const isLeftOver = ({ isAnnounced, short, withOwn, total }: EffectsProps["value"]): boolean =>
  isAnnounced && (short?.after ?? 0) > 0 && withOwn !== null && withOwn.after < total.after;

/**
 * Divides the target so that own values count for it. What that moves need not be all that is short or
 * beyond: the others can carry so much, and give up what is on top of the target alone.
 */
const DivideAgain = (props: EffectsProps) => {
  const { voice, value, onDivide } = props;
  const { again, withOwn } = value;
  const { changes } = voice.text;
  if (!again || !withOwn) return null;
  const money = moneyOf(props);
  const moved = money(Math.abs(withOwn.after - again.goals));
  const [label, hint] =
    again.goals > withOwn.after
      ? [changes.divideAgain, changes.divideAgainHint]
      : [changes.takeBack, changes.takeBackHint];
  return (
    <div class="form-group">
      <Button kind="plain small" onClick={onDivide}>
        {label(moved)}
      </Button>
      <span class="hint">{hint(exactPercent(again.onTop, voice.numbers), money(again.goals))}</span>
    </div>
  );
};

const moneyOf =
  ({ voice, value: { currency } }: EffectsProps) =>
  (amount: number | null): string =>
    amount === null ? "" : voice.numbers.money(amount, currency, decimalsOf([amount]));
