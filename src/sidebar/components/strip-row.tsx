import { periodWords } from "../../text/period.ts";
import type { StripCell } from "../strip.ts";
import type { Voice } from "../voice.ts";

const PITCH = 8;
const [WIDTH, HEIGHT] = [7.2, 16];

/** A person's months, a cell each, that says what it is. */
export const StripRow = ({
  voice,
  person,
  cells,
}: {
  readonly voice: Voice;
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
      role="img"
      aria-label={`${person}: ${cells.map((cell) => wordsOf(cell, voice)).join("; ")}`}
    >
      {cells.map((cell, i) => (
        <g key={cell.month}>
          <title>{wordsOf(cell, voice)}</title>
          <rect
            class={cell.tone === null ? "unknown" : `tone${cell.tone}`}
            x={PITCH * i}
            width={WIDTH}
            height={HEIGHT}
            rx="1"
          />
          {cell.isWindfall && <Mark x={PITCH * i} />}
        </g>
      ))}
    </svg>
  </>
);

/** "Feb 2026 90%", for whoever points at a month or listens. */
const wordsOf = (
  { month, share, isWindfall }: StripCell,
  { text: { review }, numbers, language }: Voice,
): string => {
  const said = share === null ? review.empty : numbers.percent(share);
  const words = `${periodWords(language, month)} ${said}`;
  return isWindfall ? `${words}, ${review.maybeOneOff}` : words;
};

/** A frame and a diamond: a shape, not only a colour. */
const Mark = ({ x }: { readonly x: number }) => (
  <g class="mark">
    <rect x={x} width={WIDTH} height={HEIGHT} rx="1.5" />
    <path d={`M${x + WIDTH / 2} 4.4l2.2 3.6-2.2 3.6-2.2-3.6z`} />
  </g>
);
