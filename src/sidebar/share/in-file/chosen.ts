import type { InFilePerson, InFileWish } from "../../../addon/in-file.ts";
import type { Choice, InFileState } from "./state.ts";

/** Somebody of the team with what can be chosen for them, and what is. */
export interface PersonChoice extends InFilePerson {
  /** None where nothing can be given. */
  readonly options: readonly Choice[];
  readonly chosen: Choice;
}

export const choicesIn = ({ inFile, choices }: InFileState): readonly PersonChoice[] =>
  (inFile?.people ?? []).map((one) => {
    const options = optionsOf(one);
    const told = choices[one.person];
    const first: Choice = one.isOurs && isShareRole(one.role) ? one.role : "none";
    return { ...one, options, chosen: told && options.includes(told) ? told : first };
  });

/**
 * We give, and take back from all at once: whoever has it from us can get the other thing, whoever
 * has it by the manager's own hand keeps that or may be held to the yellow cells.
 */
const optionsOf = ({ problem, role, isOurs }: InFilePerson): readonly Choice[] => {
  if (problem !== "" || role === "owner") return [];
  if (role === null) return ["none", "reader", "writer"];
  return isOurs ? ["reader", "writer"] : ["none", "writer"];
};

const isShareRole = (role: InFilePerson["role"]): role is Exclude<Choice, "none"> =>
  role === "reader" || role === "writer";

/** Everybody for whom something is chosen. */
export const chosenIn = (state: InFileState): readonly PersonChoice[] =>
  choicesIn(state).filter(({ chosen }) => chosen !== "none");

export const wishOf = (state: InFileState, confirmed: string): InFileWish => {
  const chosen = chosenIn(state);
  const named = (role: Choice) =>
    chosen.flatMap((one) => (one.chosen === role ? [one.person] : []));
  return { editors: named("writer"), viewers: named("reader"), confirmed };
};

/** Who has the file from us, and loses it when that is taken back. */
export const oursIn = ({ inFile }: InFileState): readonly InFilePerson[] =>
  (inFile?.people ?? []).filter(({ isOurs }) => isOurs);
