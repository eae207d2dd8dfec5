import { seasonStep } from "./season-step.ts";

/** What is wrong with a number that was typed, and what to type instead. */
export const wrongNumbers = {
  notANumber: (example: string) => `Write a number, for example ${example}.`,
  between: (least: string, most: string) => `Write a number from ${least} to ${most}.`,
  /** A month cannot sell nothing by a change in %. */
  closedMonth: `For a closed month, choose “${seasonStep.sizes.closed}”.`,
  atLeast: (least: string) => `Write a number from ${least} on.`,
  whole: (least: string, most: string) => `Write a whole number from ${least} to ${most}.`,
  unsure: (read: string, other: string) => `Read as ${read}. For ${other}, write “${other}”.`,
  needed: "A number is needed here.",
  mustRise: "Each point must lie beyond the one above it, and pay no less.",
};

export type WrongNumbersText = typeof wrongNumbers;
