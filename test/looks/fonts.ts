import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BrowserContext, Page } from "playwright-core";

/** Where the fonts lie below a page's own address, which its policy lets it load from. */
const FOLDER = "/looks-fonts/";

const WEIGHTS = [400, 700];
/** As wide as Arial to the letter, so that what fits here fits there, too. */
const ARIMO = ["latin", "latin-ext"].map((subset) => ({
  family: "arimo",
  subset,
  weights: WEIGHTS,
}));
/** Arrows, circles, ticks and ≥, which Arimo's package leaves out, in the one weight that there is. */
const SYMBOLS = ["symbols", "math"].map((subset) => ({
  ...{ family: "noto-sans-symbols-2", subset, weights: WEIGHTS.slice(0, 1) },
}));
const FONTS = [...SYMBOLS, ...ARIMO];

type Font = (typeof FONTS)[number];

const packageOf = ({ family }: Font): URL =>
  new URL(`../../node_modules/@fontsource/${family}/`, import.meta.url);
/** The file for a weight, or for the one nearest to it. */
const fileOf = ({ family, subset, weights }: Font, weight: number): string =>
  `${family}-${subset}-${weights.includes(weight) ? weight : weights[0]}-normal.woff2`;

/** Which letters a font has, as its package says. */
const rangeOf = (font: Font): string => {
  const ranges = JSON.parse(readFileSync(new URL("unicode.json", packageOf(font)), "utf8"));
  const range = ranges[font.subset];
  if (range === undefined) throw new Error(`${font.family} has no letters of ${font.subset}`);
  return range;
};

/** Every text of ours and of the grid is in Arial, or falls back to it. */
const STYLE = FONTS.flatMap((font) =>
  WEIGHTS.map(
    (weight) => `@font-face {
      font-family: Arial; font-weight: ${weight}; unicode-range: ${rangeOf(font)};
      src: url("${FOLDER}${fileOf(font, weight)}") format("woff2");
    }`,
  ),
).join("\n");

/** Serves the fonts to the pages of a context, whatever their address. */
export const serveFonts = async (context: BrowserContext): Promise<void> => {
  for (const font of FONTS)
    for (const weight of font.weights) {
      const file = fileOf(font, weight);
      const path = fileURLToPath(new URL(`files/${file}`, packageOf(font)));
      await context.route(`**${FOLDER}${file}`, (route) => route.fulfill({ path }));
    }
};

/** Gives a page our fonts for Arial, on its canvases, too, and waits until all of them are there. */
export const useFonts = async (page: Page): Promise<void> => {
  await page.addStyleTag({ content: STYLE });
  await page.evaluate(() => Promise.all([...document.fonts].map((face) => face.load())));
};
