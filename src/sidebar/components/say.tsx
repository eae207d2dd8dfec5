import { useSettled } from "../use-settled.ts";

/** What a preview says in a sentence; read aloud once it has stopped changing. */
export const Say = ({ sentence }: { readonly sentence: string }) => (
  <p class="say" aria-live="polite">
    {useSettled(sentence)}
  </p>
);
