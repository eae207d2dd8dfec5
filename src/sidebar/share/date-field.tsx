import { useState } from "preact/hooks";
import { FieldError } from "../components/field-error.tsx";
import { dayShown, dayTyped } from "./typed-day.ts";

interface DateFieldProps {
  readonly id: string;
  readonly label: string;
  /** The day in words. */
  readonly hint: string;
  /** "2026-01-31", "" for none. */
  readonly value: string;
  readonly error: string | null;
  /** The sheet's, "es_MX": a browser's own field goes by the browser's. */
  readonly locale: string;
  /** null for what is no whole date. */
  readonly onAnswer: (day: string | null) => void;
}

/** A day, typed in the order of day and month that the sheet has. */
export const DateField = ({ id, label, hint, value, error, locale, ...rest }: DateFieldProps) => {
  const [typed, write] = useState(dayShown(value, locale));
  return (
    <div class="form-group">
      <label for={id}>{label}</label>
      <span class="text">
        <input
          id={id}
          type="text"
          autocomplete="off"
          value={typed}
          aria-invalid={error !== null}
          aria-describedby={error === null ? `${id}-hint` : `${id}-error`}
          onInput={({ currentTarget }) => {
            write(currentTarget.value);
            rest.onAnswer(dayTyped(currentTarget.value, locale));
          }}
        />
      </span>
      {error === null ? (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      ) : (
        <FieldError id={`${id}-error`} sentence={error} />
      )}
    </div>
  );
};
