import { WithBreaks } from "./with-breaks.tsx";

interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  /** What is wrong with the answer, a sentence; none or null for nothing. */
  readonly error?: string | null;
  readonly isOn: boolean;
  readonly onAnswer: (isOn: boolean) => void;
}

/** Something that is so or not; the whole line is the target. */
export const CheckField = ({ id, label, hint, error, isOn, onAnswer }: CheckFieldProps) => (
  <div class="check">
    <label class="choice">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={hint ? `${id}-hint` : error ? `${id}-error` : undefined}
        aria-invalid={error ? true : undefined}
        onChange={(event) => onAnswer(event.currentTarget.checked)}
      />
      <span class="words">{label}</span>
    </label>
    {error && (
      <span class="error" id={`${id}-error`} role="alert">
        {error}
      </span>
    )}
    {hint && (
      <span class="hint" id={`${id}-hint`}>
        <WithBreaks words={hint} />
      </span>
    )}
  </div>
);
