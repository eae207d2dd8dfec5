/** A small button without words to see; its label says what it does to what. */
interface IconButtonProps {
  readonly id?: string;
  readonly shape: "up" | "down" | "cross";
  readonly label: string;
  /** Does nothing now; it keeps the focus. */
  readonly isOff?: boolean;
  readonly onClick: () => void;
}

export const IconButton = ({ id, shape, label, isOff = false, onClick }: IconButtonProps) => (
  <button
    id={id}
    type="button"
    class="icon"
    aria-label={label}
    aria-disabled={isOff}
    onClick={() => !isOff && onClick()}
  >
    <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <path d={SHAPES[shape]} fill="none" stroke="currentColor" stroke-width="1.5" />
    </svg>
  </button>
);

const SHAPES = {
  up: "M2 8l4-4 4 4",
  down: "M2 4l4 4 4-4",
  cross: "M2.5 2.5l7 7M9.5 2.5l-7 7",
} as const;
