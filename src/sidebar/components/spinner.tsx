/** Something is going on; still where motion is not wanted. */
export const Spinner = () => (
  <svg class="spin" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    <circle cx="8" cy="8" r="6.4" fill="none" stroke="var(--line)" stroke-width="2" />
    <path
      d="M8 1.6a6.4 6.4 0 0 1 6.4 6.4"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
    />
  </svg>
);
