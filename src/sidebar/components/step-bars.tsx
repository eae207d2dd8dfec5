import { type Bar, Bars } from "./bars.tsx";

const LONG = 9; // characters: longer figures do not fit side by side

/** Amounts one after the other in time: filled now, an outline for what may come. */
export const StepBars = ({ bars }: { readonly bars: readonly Bar[] }) => {
  const most = Math.max(...bars.map(({ amount }) => amount)) || 1;
  if (bars.some(({ value }) => value.length > LONG)) return <Bars bars={bars} />;
  return (
    <ul class="columns">
      {bars.map(({ label, value, amount, isOpen = false }) => (
        <li key={label}>
          <b>{value}</b>
          <i
            class={isOpen ? "open" : ""}
            style={{ height: `${Math.max(0, (HEIGHT * amount) / most)}px` }}
          />
          <span>{label}</span>
        </li>
      ))}
    </ul>
  );
};

const HEIGHT = 56; // px
