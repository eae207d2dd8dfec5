import { customFunctions } from "../functions/catalogue.ts";

const NAMES = customFunctions.map(({ name }) => name).join("|");
/** A name of ours before its bracket, in any case, that does not end a longer name. */
const CALL = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${NAMES})\\s*\\(`, "iu");
/** Texts and names of tabs, which may hold anything. */
const QUOTED = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;

/** Whether a formula calls one of our functions, alone or within another. */
export const callsOurs = (formula: string): boolean =>
  formula !== "" && CALL.test(formula.replace(QUOTED, '""'));
