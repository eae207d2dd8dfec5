import type { Steps } from "../../addon/steps.ts";
import type { State } from "../state.ts";
import type { SeasonSource } from "./step-act.ts";

/** Where the season comes from as things stand. */
export const seasonSource = ({ season }: Steps): SeasonSource => {
  if (season === undefined) return "results";
  return season.length === 0 ? "none" : "own";
};

/** Twelve factors to start one's own from: those shown now, to the hundredth. */
export const factorsNow = ({ question, preview }: State): readonly number[] => {
  if (question.steps.season?.length) return question.steps.season;
  const shown = preview?.value.season.months.map(({ factor }) => Math.round(100 * factor) / 100);
  return shown?.length === MONTHS ? shown : Array.from({ length: MONTHS }, () => 1);
};

const MONTHS = 12;
