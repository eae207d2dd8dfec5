import { FEATURES } from "../../src/core/series/features.ts";

const DIGITS = 3;

/** The generated file: the numbers rounded, and what each of them belongs to. */
export const fittedSource = (fitted: object): string => {
  const text = JSON.stringify(
    fitted,
    (_, value) => (typeof value === "number" ? Number(value.toFixed(DIGITS)) : value),
    1,
  );
  const compact = text
    .replace(/\[\s+([^[\]{}]*?)\s+\]/g, (_, inner: string) => `[${inner.replace(/\s+/g, " ")}]`)
    .replace(/"(\w+)":/g, "$1:");
  return `/**
 * Made by \`npm run fit\`, from the data that bench/fit/training.ts names: not to be edited by hand.
 * A row of weights follows FEATURES (${FEATURES.join(", ")}); \`spread\` adds the ways' disagreement
 * and a count's chance. \`tail\` is Tukey's h, \`lift\` what raises a total's middle.
 */
export const FITTED = ${compact};
`;
};
