import type { ComponentChildren } from "preact";
import type { Preview } from "../../addon/preview.ts";
import { useSettled } from "../use-settled.ts";
import type { View } from "../view.ts";
import { isAsked, waitsFor } from "../waits-for.ts";
import { Bones } from "./bones.tsx";
import { Spinner } from "./spinner.tsx";

interface PreviewCardProps extends View {
  /** A name, or a sentence that says what the chart below it shows. */
  readonly title: string | ((preview: Preview) => string);
  readonly children: (preview: Preview) => ComponentChildren;
}

/** What the answers make of the goals: the last preview until the next one is there; none after a refusal. */
export const PreviewCard = ({ state, title, children }: PreviewCardProps) => {
  const preview = state.problem ? null : state.preview;
  const isBusy = isAsked(state, "preview", "look");
  if (!preview && !isBusy) return null;
  const spinner = waitsFor(state, "preview") && <Spinner />;
  return (
    <section class="card live" aria-busy={isBusy}>
      {typeof title === "string" ? (
        <h2 class="cap">
          {title}
          {spinner}
        </h2>
      ) : (
        <>
          {preview && <Caption sentence={title(preview.value)} />}
          {spinner}
        </>
      )}
      {preview ? children(preview.value) : <Bones />}
    </section>
  );
};

/** A heading that is read aloud once it has stopped changing. */
const Caption = ({ sentence }: { readonly sentence: string }) => (
  <h2 class="cap" aria-live="polite">
    {useSettled(sentence)}
  </h2>
);
