import type { Signs } from "../use-typed-signs.ts";
import { RadioField } from "./radio-field.tsx";
import { SelectField } from "./select-field.tsx";
import { TextField } from "./text-field.tsx";

/** A question, its answer, and what has come of it. */
export interface AnswerFieldProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  /** Empty for free text. */
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** What is wrong with the answer. */
  readonly error: string | null;
  /** Whether it takes the focus when it appears: it was answered before a longer wait. */
  readonly hasFocus: boolean;
  /** What may be typed for the answers of a list. */
  readonly signs?: Signs | undefined;
  readonly onAnswer: (value: string) => void;
}

const AT_A_GLANCE = 3;

/** Two or three answers at once, more of them in a list, or a text. */
export const AnswerField = ({ options, signs, onAnswer, ...field }: AnswerFieldProps) => {
  if (options.length === 0) return <TextField {...field} onAnswer={onAnswer} />;
  return options.length <= AT_A_GLANCE ? (
    <RadioField {...field} options={options} onAnswer={onAnswer} />
  ) : (
    <SelectField {...field} isBelow signs={signs} options={options} onChoose={onAnswer} />
  );
};
