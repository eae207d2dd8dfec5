import type { ComponentChildren } from "preact";

/** What a screen does not say at once. */
export const Fold = ({
  title,
  isOpen = false,
  children,
}: {
  readonly title: string;
  /** How it appears; afterwards the user opens and closes it. */
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}) => (
  <details open={isOpen}>
    <summary>{title}</summary>
    <div class="in">{children}</div>
  </details>
);
