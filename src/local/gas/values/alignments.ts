import type { Style } from "../engine/library.ts";

/** The engine's words for Google's; "normal" is also what null resets to. */
export const HORIZONTAL: Readonly<Record<string, Style["align"]>> = {
  left: "left",
  center: "center",
  right: "right",
  // By what the cell holds: numbers to the right, text to the left.
  normal: undefined,
};
export const VERTICAL: Readonly<Record<string, NonNullable<Style["verticalAlign"]>>> = {
  top: "top",
  middle: "middle",
  bottom: "bottom",
  normal: "bottom",
};
export const WRAPPING: Readonly<Record<string, NonNullable<Style["wrapping"]>>> = {
  WRAP: "wrap",
  OVERFLOW: "overflow",
  CLIP: "clip",
};
