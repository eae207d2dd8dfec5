import { useEffect, useRef } from "preact/hooks";
import { hasTyped, typedIn } from "../steps/with-typed.ts";
import { typedWords } from "../typed-words.ts";
import type { View } from "../view.ts";
import { waitsFor } from "../waits-for.ts";
import { Button } from "./button.tsx";
import { Fold } from "./fold.tsx";

/** So many are in sight, the others folded, unless there is only one. */
const AT_FIRST = 6;

/** What was typed into the workbook and the answers do not know: taken among them on a click, else left. */
export const TypedCard = (view: View) => {
  const { state, dispatch, voice } = view;
  const { typed: text } = voice.text;
  const inputs = typedIn(state);
  if (inputs.length === 0 && state.used === 0) return null;
  const currency = state.changes?.value?.currency ?? null;
  const lines = inputs.flatMap((input) => typedWords(input, voice, currency));
  const shown = lines.slice(0, lines.length > AT_FIRST + 1 ? AT_FIRST : AT_FIRST + 1);
  const others = lines.slice(shown.length);
  const canUse = hasTyped(state);
  return (
    <section class="card live">
      <h2 class="cap">{text.title}</h2>
      {state.used > 0 && <Used words={text.used(state.used)} />}
      {canUse && <p class="say">{text.say}</p>}
      <Lines lines={shown} />
      {others.length > 0 && (
        <Fold title={voice.text.more(others.length)}>
          <Lines lines={others} />
        </Fold>
      )}
      {inputs.some(({ kind }) => kind === "season") && <p class="hint">{text.otherMonths}</p>}
      {canUse && (
        <>
          <Button
            kind="plain small"
            isBusy={waitsFor(state, "preview")}
            onClick={() => dispatch({ type: "useTyped" })}
          >
            {text.use}
          </Button>
          <p class="hint">{text.leave}</p>
        </>
      )}
    </section>
  );
};

const Lines = ({ lines }: { readonly lines: readonly string[] }) =>
  lines.length === 0 ? null : (
    <ul class="notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );

/** That they are answers now. The button is gone that had the focus: this has it, and is read aloud. */
const Used = ({ words }: { readonly words: string }) => {
  const said = useRef<HTMLParagraphElement>(null);
  useEffect(() => said.current?.focus(), [words]);
  return (
    <p class="say" tabIndex={-1} ref={said}>
      {words}
    </p>
  );
};
