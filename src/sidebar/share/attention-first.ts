import type { PersonsAnswer, SharedPerson } from "../../addon/sharing.ts";

/** Whoever disagrees, then who asks or whose file says something odd, then the others as they were. */
export const attentionFirst = (
  people: readonly SharedPerson[],
  answers: readonly PersonsAnswer[],
): readonly SharedPerson[] => {
  const rankOf = ({ person }: SharedPerson): number => {
    const answer = answers.find((one) => one.person === person);
    if (answer?.verdict === "disagree") return 0;
    return answer?.verdict === "question" || (answer?.problem ?? "") !== "" ? 1 : 2;
  };
  return [...people].sort((a, b) => rankOf(a) - rankOf(b));
};
