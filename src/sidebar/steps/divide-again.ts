import type { Changes } from "../../addon/service.ts";
import { DEFAULTS } from "../numbers/defaults.ts";
import { limitsOf } from "../numbers/number-field.ts";
import { hasChanges, type State } from "../state.ts";
import { positionOf } from "../team-at.ts";

/** Shares are raised to whole tenths of a percent: so the steps of rounding leave nothing open again. */
const TENTHS = 1000;
/** Divisions leave 0.044 a last digit beyond 44 thousandths. */
const TIDY = 1e-9;

/**
 * What is to be handed out on top of the company's target, as a share of it, so that those without an own
 * value take on what own values left of it. Null where own values left nothing, where no target is divided,
 * where announced goals rise at reviews only, and where the others cannot take on so much.
 */
export const onTopFor = (state: State): number | null => {
  const value = hasChanges(state) ? state.changes?.value : null;
  const { allocation, announced } = state.question.steps;
  if (!value || !allocation || announced || !isByOwn(state, value)) return null;
  const now = 1 + (allocation.overAssign ?? DEFAULTS.overAssign);
  const share = now * (1 + (value.short?.after ?? 0) / value.others) - 1;
  const onTop = Math.ceil(share * TENTHS - TIDY) / TENTHS;
  const { most } = limitsOf({ name: "overAssign", at: 0 });
  return most === null || onTop <= most ? onTop : null;
};

/** Whether more of the target is open by own values than because nobody can take it. */
const isByOwn = ({ preview, question }: State, { short, withOwn, others }: Changes): boolean => {
  if (!preview || preview.value.published !== null || withOwn === null || others <= 0) return false;
  const nobodys = preview.value.company?.unallocated?.[positionOf(question.probability)] ?? 0;
  return (short?.after ?? 0) > 2 * nobodys;
};
