import { lacks } from "../../drive/api-error.ts";
import type { Known } from "../field-mask.ts";

type Color = GoogleAppsScript.Sheets.Schema.Color;
type ColorStyle = GoogleAppsScript.Sheets.Schema.ColorStyle;

export const COLOR: Known = { alpha: "value", blue: "value", green: "value", red: "value" };
export const COLOR_STYLE: Known = { rgbColor: COLOR };

/** "#rrggbb" of a style or, without one, of the older way to name a color; undefined for neither. */
export function hexOf(style: ColorStyle | undefined, color?: Color): string | undefined {
  const { red = 0, green = 0, blue = 0, alpha = 1 } = style?.rgbColor ?? color ?? {};
  if (style?.rgbColor === undefined && color === undefined) return undefined;
  if (alpha !== 1) return lacks("transparent colors");
  return `#${[red, green, blue].map(twoDigits).join("")}`;
}

const twoDigits = (share: number): string => {
  if (!(share >= 0 && share <= 1)) throw new Error(`Invalid value for a color: ${share}`);
  return Math.round(share * 255)
    .toString(16)
    .padStart(2, "0");
};

/** The same for reading: as Google does, what is 0 is left out. */
export function colorOf(hex: string): Color {
  const parts = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = parts;
  return {
    ...(red > 0 ? { red } : {}),
    ...(green > 0 ? { green } : {}),
    ...(blue > 0 ? { blue } : {}),
  };
}
