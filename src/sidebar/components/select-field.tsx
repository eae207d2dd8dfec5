import { useEffect } from "preact/hooks";
import { useFirstFocus } from "../use-first-focus.ts";
import { type Signs, useTypedSigns } from "../use-typed-signs.ts";
import { FieldError } from "./field-error.tsx";

interface SelectFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** Below it, what the choice stands for. */
  readonly hint?: string;
  /** Under its label rather than beside it: the label is a sentence. */
  readonly isBelow?: boolean;
  /** What is wrong with the choice; takes the focus there. */
  readonly error?: string | null;
  /** Whether it takes the focus when it appears. */
  readonly hasFocus?: boolean;
  /** What may be typed for its options beside their words. */
  readonly signs?: Signs | undefined;
  readonly onChoose: (value: string) => void;
}

export const SelectField = ({
  id,
  label,
  value,
  options,
  hint = "",
  isBelow = false,
  error = null,
  hasFocus = false,
  signs,
  onChoose,
}: SelectFieldProps) => {
  const { asked, onKeyDown, forget } = useTypedSigns(signs, options, onChoose);
  const select = useFirstFocus<HTMLSelectElement>(hasFocus);
  useEffect(() => {
    if (error !== null) select.current?.focus();
  }, [error]);
  return (
    <div class={isBelow ? "form-group" : "form-group beside"}>
      <label for={id}>{label}</label>
      <select
        id={id}
        ref={select}
        value={value}
        aria-invalid={error !== null}
        aria-describedby={describedBy(id, hint, error)}
        onKeyDown={onKeyDown}
        onChange={(event) => {
          forget();
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.words}
          </option>
        ))}
      </select>
      {hint !== "" && error === null && (
        <span id={`${id}-hint`} class="hint">
          {hint}
        </span>
      )}
      {signs && (
        <span class="hint" role="status">
          {asked}
        </span>
      )}
      {error !== null && <FieldError id={`${id}-error`} sentence={error} />}
    </div>
  );
};

const describedBy = (id: string, hint: string, error: string | null): string | undefined => {
  if (error !== null) return `${id}-error`;
  return hint === "" ? undefined : `${id}-hint`;
};
