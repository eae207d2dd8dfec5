/** Shapes that say what a note is without colour; 16 px, decorative. */
export const Icon = ({ name }: { readonly name: IconName }) => (
  <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
    {name === "alert" ? (
      <path d="M8 1.8l6.6 12H1.4z" {...LINE} stroke-width="1.4" stroke-linejoin="round" />
    ) : (
      <circle
        cx="8"
        cy="8"
        r="6.6"
        {...LINE}
        stroke-width="1.4"
        {...(name === "todo" ? { "stroke-dasharray": "2 2" } : {})}
      />
    )}
    {name !== "todo" && (
      <path
        d={SIGNS[name]}
        {...LINE}
        stroke-width="1.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      />
    )}
  </svg>
);

export type IconName = "info" | "check" | "alert" | "cross" | "todo";

const LINE = { fill: "none", stroke: "currentColor" };

const SIGNS: Readonly<Record<Exclude<IconName, "todo">, string>> = {
  info: "M8 7.2v4M8 4.6v.2",
  check: "M5 8.2l2.1 2.1L11 6.2",
  alert: "M8 6.2v3.6M8 11.7v.1",
  cross: "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8",
};
