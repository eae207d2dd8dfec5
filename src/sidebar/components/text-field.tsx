import { useState } from "preact/hooks";
import { useFirstFocus } from "../use-first-focus.ts";
import { FieldError } from "./field-error.tsx";

export interface TextFieldProps {
  readonly id: string;
  /** Above the field, or beside a short one; "" where a table's headings say it. */
  readonly label: string;
  /** What a screen reader says instead, where the label alone would not tell. */
  readonly spoken?: string;
  readonly hint?: string;
  readonly value: string;
  readonly error: string | null;
  /** Whether the error is worded elsewhere, where there is room for it; under the field's id. */
  readonly isErrorApart?: boolean;
  readonly hasFocus?: boolean;
  /** A short number, with what it is counted in. */
  readonly number?: { readonly unit: string; readonly isBeside: boolean };
  /** Most letters that it takes. */
  readonly longest?: number;
  /** Whether leaving it empty is an answer. */
  readonly mayBeEmpty?: boolean;
  readonly onAnswer: (value: string) => void;
}

/** A question with an answer in the user's own words, given on Enter or on leaving the field; Escape takes it back. */
export const TextField = ({ id, label, spoken, hint, number, ...field }: TextFieldProps) => {
  const { value, error, isErrorApart = false, hasFocus = false, mayBeEmpty = false } = field;
  const [draft, write] = useState<string | null>(null); // Null while nothing is being typed.
  const input = useFirstFocus<HTMLInputElement>(hasFocus);
  const answer = ({ value: typed }: HTMLInputElement) => {
    const words = typed.trim();
    write(null);
    if (words !== "" || mayBeEmpty) field.onAnswer(words);
  };
  const leave = (left: HTMLInputElement) =>
    left.value.trim() === value ? write(null) : answer(left);
  return (
    <div class={number?.isBeside ? "form-group side" : "form-group"}>
      {label !== "" && <label for={id}>{label}</label>}
      <span class={number ? "number" : "text"}>
        <input
          id={id}
          ref={input}
          type="text"
          autocomplete="off"
          maxLength={field.longest}
          inputMode={number ? "decimal" : "text"}
          aria-label={spoken}
          value={draft ?? value}
          aria-invalid={error !== null}
          aria-describedby={describedBy(id, error !== null, hint !== undefined)}
          onInput={(event) => write(event.currentTarget.value)}
          onBlur={({ currentTarget }) => leave(currentTarget)}
          onKeyDown={(event) => {
            if (event.key === "Escape") write(null);
            // Before the focus moves: what the answer asks next may stand right below.
            if (event.key === "Tab") leave(event.currentTarget);
            if (event.key !== "Enter") return;
            event.preventDefault();
            answer(event.currentTarget);
          }}
        />
        {number && (
          <span class="unit" aria-hidden="true">
            {number.unit}
          </span>
        )}
      </span>
      {error !== null && !isErrorApart && <FieldError id={`${id}-error`} sentence={error} />}
      {hint && (
        <span class="hint" id={`${id}-hint`}>
          {hint}
        </span>
      )}
    </div>
  );
};

const describedBy = (id: string, hasError: boolean, hasHint: boolean): string | undefined =>
  [hasError ? `${id}-error` : [], hasHint ? `${id}-hint` : []].flat().join(" ") || undefined;
