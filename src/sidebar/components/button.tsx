import type { ComponentChildren } from "preact";
import { Spinner } from "./spinner.tsx";

interface ButtonProps {
  readonly kind: "action" | "plain" | "plain small" | "quiet" | "quiet link";
  /** Pressed, and the answer takes a while: a spinner beside the label. */
  readonly isBusy?: boolean;
  /** Does nothing now. It keeps the focus, which `disabled` would lose. */
  readonly isOff?: boolean;
  /** None for the button that submits its form. */
  readonly onClick?: () => void;
  readonly children: ComponentChildren;
}

export const Button = ({ kind, isBusy = false, isOff = false, onClick, children }: ButtonProps) => (
  <button
    type={onClick ? "button" : "submit"}
    class={kind}
    aria-disabled={isBusy || isOff}
    onClick={isBusy || isOff ? (event) => event.preventDefault() : onClick}
  >
    {isBusy && <Spinner />}
    {children}
  </button>
);
