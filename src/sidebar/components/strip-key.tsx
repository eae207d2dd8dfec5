import type { Voice } from "../voice.ts";

interface StripKeyProps {
  readonly voice: Voice;
  /** Whether some month may be a one-off sale, and whether some has no result. */
  readonly hasWindfall: boolean;
  readonly hasEmpty: boolean;
}

/** What the cells of a strip mean, of those that there are. */
export const StripKey = ({ voice: { text }, hasWindfall, hasEmpty }: StripKeyProps) => {
  const { review } = text;
  return (
    <div class="key heat-key" aria-hidden="true">
      <span>
        <Cells tones={["tone0", "tone1"]} />
        {review.less}
      </span>
      <span>
        <Cells tones={["tone3", "tone4"]} />
        {review.more}
      </span>
      {hasWindfall && (
        <span>
          <svg width="10" height="12" viewBox="-1 -1 10 12" aria-hidden="true">
            <rect class="tone4" width="8" height="10" rx="1" />
            <g class="mark">
              <rect width="8" height="10" rx="1.5" />
              <path d="M4 2.4l1.8 2.6L4 7.6 2.2 5z" />
            </g>
          </svg>
          {review.maybeOneOff}
        </span>
      )}
      {hasEmpty && (
        <span>
          <Cells tones={["unknown"]} />
          {review.empty}
        </span>
      )}
    </div>
  );
};

const SIDE = 9;

const Cells = ({ tones }: { readonly tones: readonly string[] }) => (
  <svg
    width={SIDE * tones.length + 2}
    height="12"
    viewBox={`-1 -1 ${SIDE * tones.length + 2} 12`}
    aria-hidden="true"
  >
    {tones.map((tone, i) => (
      <rect key={tone} class={tone} x={SIDE * i} width={SIDE - 1} height="10" rx="1" />
    ))}
  </svg>
);
