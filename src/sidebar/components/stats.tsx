interface Stat {
  readonly value: string;
  readonly label: string;
}

const LONG = 9; // characters: from here on a figure has a line of its own

/** Two or three figures side by side, each with its words below. */
export const Stats = ({
  stats,
  isMoney = false,
}: {
  readonly stats: readonly Stat[];
  /** Long figures: a size smaller. */
  readonly isMoney?: boolean;
}) => (
  <div class={isMoney ? "stats money" : "stats"}>
    {stats.map(({ value, label }) => (
      <div key={label} class={value.length > LONG ? "wide" : ""}>
        <b>{value}</b> {label}
      </div>
    ))}
  </div>
);
