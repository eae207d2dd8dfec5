import type { ComponentChildren } from "preact";
import type { Preview } from "../../addon/preview.ts";
import type { View } from "../view.ts";
import { isAsked, waitsFor } from "../waits-for.ts";
import { Bones } from "./bones.tsx";
import { Spinner } from "./spinner.tsx";

interface PreviewCardProps extends View {
  readonly title: string;
  readonly children: (preview: Preview) => ComponentChildren;
}

/** What the answers make of the goals: the last preview until the next one is there; none after a refusal. */
export const PreviewCard = ({ state, title, children }: PreviewCardProps) => {
  const preview = state.problem ? null : state.preview;
  const isBusy = isAsked(state, "preview", "look");
  if (!preview && !isBusy) return null;
  return (
    <section class="card live" aria-busy={isBusy}>
      <h2 class="cap">
        {title}
        {waitsFor(state, "preview") && <Spinner />}
      </h2>
      {preview ? children(preview.value) : <Bones />}
    </section>
  );
};
