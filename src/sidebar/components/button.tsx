import type { ComponentChildren } from "preact";
import { useFirstFocus } from "../use-first-focus.ts";
import { Spinner } from "./spinner.tsx";

interface ButtonProps {
  readonly kind: "action" | "plain" | "plain small" | "quiet" | "quiet link";
  /** Pressed, and the answer takes a while: a spinner beside the label. */
  readonly isBusy?: boolean;
  /** Takes the focus when it appears. */
  readonly hasFocus?: boolean;
  /** Does nothing now. It keeps the focus, which `disabled` would lose. */
  readonly isOff?: boolean;
  /** Said in the place of a label that is clear only beside what it is about. */
  readonly spoken?: string;
  /** None for the button that submits its form. */
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export const Button = ({ kind, onClick, spoken, children, ...is }: ButtonProps) => {
  const { isBusy = false, isOff = false, hasFocus = false } = is;
  const button = useFirstFocus<HTMLButtonElement>(hasFocus);
  return (
    <button
      ref={button}
      type={onClick ? "button" : "submit"}
      class={kind}
      aria-label={spoken}
      aria-disabled={isBusy || isOff}
      onClick={isBusy || isOff ? (event) => event.preventDefault() : onClick}
    >
      {isBusy && <Spinner />}
      {children}
    </button>
  );
};
