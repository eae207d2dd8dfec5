/** An amount with its words, and how long it is drawn. */
export interface Bar {
  readonly label: string;
  readonly value: string;
  readonly amount: number;
  /** Not yet: drawn as an outline. */
  readonly isOpen?: boolean;
}

const ROOM = 55; // percent of the width: from here on the figure stands inside

/** A few amounts below each other, the largest as wide as there is room; words and figures say it all. */
export const Bars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const most = Math.max(...bars.map(({ amount }) => amount)) || 1;
  return (
    <ul class="bars">
      {bars.map(({ label, value, amount, isOpen = false }) => {
        const width = Math.max(0, (100 * amount) / most);
        const isInside = width >= ROOM;
        return (
          <li key={label}>
            <span class="name">{label}</span>
            <span class="across">
              <i class={isOpen ? "bar open" : "bar"} style={{ width: `${width}%` }} />
              <b
                class={isInside && !isOpen ? "inside" : ""}
                style={{ left: isInside ? "0" : `${width}%` }}
              >
                {value}
              </b>
            </span>
          </li>
        );
      })}
    </ul>
  );
};
