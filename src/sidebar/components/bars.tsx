/** An amount with its words, and how long it is drawn. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly amount: number;
  /** Not certain, or not yet: drawn as an outline. */
  readonly isOpen?: boolean;
}

/** A few amounts below each other, the largest as wide as the card; words and figures say it all. */
export const Bars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const most = Math.max(...bars.map(({ amount }) => amount)) || 1;
  return (
    <ul class="bars">
      {bars.map(({ label, value, amount, isOpen = false }) => (
        <li key={label}>
          <span class="name">{label}</span>
          <i
            class={isOpen ? "bar open" : "bar"}
            style={{ width: `${Math.max(0, (100 * amount) / most)}%` }}
          />
          <b>{value}</b>
        </li>
      ))}
    </ul>
  );
};
