import { useEffect, useRef } from "preact/hooks";
import { isRead } from "../state.ts";
import type { View } from "../view.ts";
import { Button } from "./button.tsx";
import { FieldError } from "./field-error.tsx";

/** The table's place in the file: typed, or taken from the selection. */
export const SourceField = ({ state, dispatch, voice }: View) => {
  const { text } = voice;
  const { asking, problem } = state;
  const error = problem?.at === "source" ? problem : null;
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (error) input.current?.focus();
  }, [error]);
  return (
    <div class="form-group">
      <label for="source">{text.data.table}</label>
      <div class="line">
        <input
          id="source"
          ref={input}
          type="text"
          autocomplete="off"
          spellcheck={false}
          value={state.typed}
          aria-invalid={error !== null}
          aria-describedby={error ? "source-error" : undefined}
          onInput={(event) => dispatch({ type: "typed", source: event.currentTarget.value })}
          // Enter or leaving the field reads what was typed; Enter does so as the screen's button.
          onBlur={() => (isRead(state) || problem || asking ? null : dispatch({ type: "read" }))}
        />
        <Button
          kind="plain small"
          isBusy={asking?.call.name === "selection" && asking.wait !== "none"}
          onClick={() => dispatch({ type: "useSelection" })}
        >
          {text.data.useSelection}
        </Button>
      </div>
      {error && <FieldError id="source-error" sentence={error.sentence} />}
    </div>
  );
};
