import type { Voice } from "../voice.ts";

/** What the shapes of a range row mean. */
export const RangeKey = ({ voice }: { readonly voice: Voice }) => {
  const { goals } = voice.text;
  return (
    <div class="key">
      <span>
        <svg width="16" height="10" aria-hidden="true">
          <rect
            x=".5"
            y="1.5"
            width="15"
            height="7"
            rx="2"
            fill="var(--accent-mid)"
            stroke="var(--accent)"
          />
        </svg>
        {goals.startStretch}
      </span>
      <span>
        <svg width="10" height="10" aria-hidden="true">
          <path d="M5 0l4 5-4 5-4-5z" fill="var(--accent)" />
        </svg>
        {goals.goal}
      </span>
      <span>
        <svg width="6" height="12" aria-hidden="true">
          <path d="M3 0v12" stroke="var(--ink)" stroke-width="1.5" stroke-dasharray="2 1.5" />
        </svg>
        {goals.expected}
      </span>
    </div>
  );
};
