interface CapacityBarProps {
  /** What the goals ask for, what is planned with, and the most there is. */
  readonly demand: number;
  readonly plan: number;
  readonly most: number;
  /** The same in words, a label each. */
  readonly words: Readonly<Record<"demand" | "plan" | "most", string>>;
}

/** Filled is what the goals ask for, grey the most there is, the line what is planned with. */
export const CapacityBar = ({ demand, plan, most, words }: CapacityBarProps) => {
  const width = Math.max(demand, plan, most) || 1;
  const percent = (amount: number) => Math.min(100, (100 * Math.max(0, amount)) / width);
  return (
    <div class="capacity">
      <div class="ends">
        <b>{words.demand}</b>
        <span>{words.most}</span>
      </div>
      <div class="room">
        <i class="most" style={{ width: `${percent(most)}%` }} />
        <i class={demand > plan ? "need over" : "need"} style={{ width: `${percent(demand)}%` }} />
        <i class="plan" style={{ left: `${percent(plan)}%` }} />
      </div>
      <span class="plan-words" style={{ paddingRight: `${Math.min(60, 100 - percent(plan))}%` }}>
        {words.plan}
      </span>
    </div>
  );
};
