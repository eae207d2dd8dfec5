import { WithBreaks } from "./with-breaks.tsx";

interface CheckFieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly isOn: boolean;
  readonly onAnswer: (isOn: boolean) => void;
}

/** Something that is so or not; the whole line is the target. */
export const CheckField = ({ id, label, hint, isOn, onAnswer }: CheckFieldProps) => (
  <div class="check">
    <label class="choice">
      <input
        id={id}
        type="checkbox"
        checked={isOn}
        aria-describedby={hint ? `${id}-hint` : undefined}
        onChange={(event) => onAnswer(event.currentTarget.checked)}
      />
      <span class="words">{label}</span>
    </label>
    {hint && (
      <span class="hint" id={`${id}-hint`}>
        <WithBreaks words={hint} />
      </span>
    )}
  </div>
);
