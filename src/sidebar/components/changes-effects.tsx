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
    "budget" | "gap" | "again" | "isAnnounced" | "rounded" | "withOwn" | "total" | "currency"
  >;
  /** The first month of the next review, "Apr 2026"; "" for none to come. */
  readonly review: string;
  /** Divides the target among those without an own value. */
  readonly onDivide: () => void;
}

/** What becomes of the company's target and of the incentives' budget; nothing where neither is told, or none is missing. */
export const ChangesEffects = (props: EffectsProps) => {
  const { voice, value } = props;
  const { budget, rounded } = value;
  const { changes, incentives } = voice.text;
  const money = moneyOf(props);
  const chance = (of: number | null) => (of === null ? "" : nearHundred(of));
  return (
    <>
      <ToTarget {...props} />
      {isLeftOver(value) && (
        <p class="hint">{`${changes.announced} ${changes.shortChoices(props.review)}`}</p>
      )}
      <DivideAgain {...props} />
      {rounded && <p class="hint">{changes.rounded(rounded.count, money(rounded.step))}</p>}
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

/** What the goals come to against the target, after the update and as the workbook stands, in one statement. */
const ToTarget = (props: EffectsProps) => {
  const { voice, value } = props;
  const { gap, withOwn } = value;
  if (gap === null) return null;
  const { before, after, isSameTarget } = gap;
  const isTold = after < 0 || (before ?? 0) < 0 || (withOwn !== null && after > 0);
  if (!isTold) return null;
  const money = moneyOf(props);
  const toTarget = (of: number) => ({ side: sideOf(of), amount: money(Math.abs(of)) });
  return (
    <p class="hint">
      {voice.text.changes.toTarget(
        toTarget(after),
        before === null ? null : toTarget(before),
        isSameTarget,
      )}
    </p>
  );
};

const sideOf = (gap: number): "short" | "met" | "beyond" => {
  if (gap === 0) return "met";
  return gap < 0 ? "short" : "beyond";
};

/** Whether own values left something of the target that nobody takes on, since the others' goals are announced. */
const isLeftOver = ({ isAnnounced, gap, withOwn, total }: EffectsProps["value"]): boolean =>
  isAnnounced && (gap?.after ?? 0) < 0 && withOwn !== null && withOwn.after < total.after;

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
