import type { ComponentChildren } from "preact";

/** What a screen does not say at once. */
export const Fold = ({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ComponentChildren;
}) => (
  <details>
    <summary>{title}</summary>
    <div class="in">{children}</div>
  </details>
);
