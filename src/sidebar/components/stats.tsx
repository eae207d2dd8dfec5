interface Stat {
  readonly value: string;
  readonly label: string;
}

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
      <div key={label}>
        <b>{value}</b> {label}
      </div>
    ))}
  </div>
);
