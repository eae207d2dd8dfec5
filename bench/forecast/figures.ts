import type { Span } from "./levels.ts";

/** Figures of a method, by the names that peers.json has for them. */
export type Figure =
  | "sMAPE"
  | "MASE"
  | "bias12"
  | "SPL12t"
  | `${"TE" | "SPL" | "ACE"}${Span}`
  | `cov${80 | 95}_${Span}`
  | `att${Span}_${number}`;

/** Those that apply; a series that never changes has none that is measured by its changes. */
export type Figures = Readonly<Partial<Record<Figure, number>>>;
