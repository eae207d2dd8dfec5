import type { StripCell } from "../strip.ts";

const PITCH = 8;
const [WIDTH, HEIGHT] = [7.2, 16];

/** A person's months, a cell each. */
export const StripRow = ({
  person,
  cells,
}: {
  readonly person: string;
  readonly cells: readonly StripCell[];
}) => (
  <>
    <b class="name" title={person}>
      {person}
    </b>
    <svg
      viewBox={`-1 -1 ${PITCH * cells.length + 1} ${HEIGHT + 2}`}
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      {cells.map(({ month, tone }, i) => (
        <rect
          key={month}
          class={tone === null ? "unknown" : `tone${tone}`}
          x={PITCH * i}
          width={WIDTH}
          height={HEIGHT}
          rx="1"
        />
      ))}
      {cells.map(({ month, isWindfall }, i) => isWindfall && <Mark key={month} x={PITCH * i} />)}
    </svg>
  </>
);

/** A frame and a diamond: a shape, not only a colour. */
const Mark = ({ x }: { readonly x: number }) => (
  <g class="mark">
    <rect x={x} width={WIDTH} height={HEIGHT} rx="1.5" />
    <path d={`M${x + WIDTH / 2} 4.4l2.2 3.6-2.2 3.6-2.2-3.6z`} />
  </g>
);
