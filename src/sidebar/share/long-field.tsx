import { FieldError } from "../components/field-error.tsx";

interface LongFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly error: string | null;
  /** Most letters that it takes. */
  readonly longest?: number;
  readonly onAnswer: (words: string) => void;
}

/** A sentence or two in the user's own words. */
export const LongField = ({ id, label, hint, value, error, longest, onAnswer }: LongFieldProps) => (
  <div class="form-group">
    <label for={id}>{label}</label>
    <textarea
      id={id}
      class="typed"
      rows={3}
      maxLength={longest}
      value={value}
      aria-invalid={error !== null}
      aria-describedby={error === null ? `${id}-hint` : `${id}-error`}
      onInput={(event) => onAnswer(event.currentTarget.value)}
    />
    {error === null ? (
      <span id={`${id}-hint`} class="hint">
        {hint}
      </span>
    ) : (
      <FieldError id={`${id}-error`} sentence={error} />
    )}
  </div>
);
