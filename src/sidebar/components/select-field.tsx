import { useEffect, useRef } from "preact/hooks";
import { FieldError } from "./field-error.tsx";

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** What is wrong with the choice; takes the focus there. */
  readonly error?: string | null;
  readonly onChoose: (value: string) => void;
}

export const SelectField = ({
  id,
  label,
  value,
  options,
  error = null,
  onChoose,
}: SelectFieldProps) => {
  const select = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (error !== null) select.current?.focus();
  }, [error]);
  return (
    <div class="form-group beside">
      <label for={id}>{label}</label>
      <select
        id={id}
        ref={select}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : `${id}-error`}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      {error !== null && <FieldError id={`${id}-error`} sentence={error} />}
    </div>
  );
};
