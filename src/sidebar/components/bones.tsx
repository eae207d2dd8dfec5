/** Where words will be in a moment. */
export const Bones = () => (
  <div class="bones" aria-hidden="true">
    <div class="bone short" />
    <div class="bone tall" />
    <div class="bone" />
  </div>
);
