/** Whether two answers are the same one; an answer that is empty is none. */
export const isSameAnswer = (one: unknown, other: unknown): boolean =>
  textOf(one) === textOf(other);

const textOf = (answer: unknown): string =>
  answer !== null && typeof answer === "object" && !Array.isArray(answer)
    ? JSON.stringify(Object.entries(answer).sort(([a], [b]) => (a < b ? -1 : Number(a > b))))
    : JSON.stringify(answer ?? null);
